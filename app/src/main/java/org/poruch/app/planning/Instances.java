package org.poruch.app.planning;

import java.nio.file.Path;
import java.util.List;
import org.poruch.plan.group.GroupInstance;
import org.poruch.plan.group.GroupTopic;
import org.poruch.plan.group.Participant;
import org.poruch.plan.group.Tutor;
import org.poruch.plan.match.MatchInstance;
import org.poruch.plan.match.MatchTutor;
import org.poruch.plan.match.Request;
import org.poruch.plan.route.Event;
import org.poruch.plan.route.Resource;
import org.poruch.plan.route.RouteInstance;
import org.poruch.plan.route.Topic;

/** Instances from files; a bad one is a {@link org.poruch.plan.BadInstance}. */
public final class Instances {
    private Instances() {}

    public static RouteInstance route(Path file) {
        var read = Read.file(file);
        return new RouteInstance(
                read.number("hours"),
                read.numbers("monthHours"),
                read.objects("topics", "topic", Instances::topic),
                read.objects("resources", "resource", Instances::resource));
    }

    private static Topic topic(Read read) {
        return new Topic(read.text("id"), read.number("weight"), read.truth("known"));
    }

    private static Resource resource(Read read) {
        return new Resource(
                read.text("id"),
                read.number("hours"),
                read.number("bonus"),
                read.has("month") || read.has("clash")
                        ? new Event(read.number("month"), read.label("clash"))
                        : null,
                read.figures("gains"),
                read.texts("requires"));
    }

    public static GroupInstance group(Path file) {
        var read = Read.file(file);
        return new GroupInstance(
                read.number("minSize"),
                read.number("maxSize"),
                read.number("sessionCost"),
                read.number("slots"),
                read.objects(
                        "topics",
                        "topic",
                        each -> new GroupTopic(each.text("id"), each.number("hours"))),
                read.objects("tutors", "tutor", Instances::tutor),
                read.objects("persons", "person", Instances::participant));
    }

    private static Tutor tutor(Read read) {
        return new Tutor(
                read.text("id"), read.number("hours"), read.texts("topics"), read.numbers("free"));
    }

    private static Participant participant(Read read) {
        return new Participant(
                read.text("id"),
                read.number("hours"),
                read.figures("values"),
                read.numbers("free"));
    }

    public static MatchInstance match(Path file) {
        var read = Read.file(file);
        return new MatchInstance(
                read.number("unmatchedCost"),
                read.objects("tutors", "tutor", Instances::matchTutor),
                read.objects(
                        "requests",
                        "request",
                        each -> new Request(each.text("id"), each.figures("costs"))));
    }

    private static MatchTutor matchTutor(Read read) {
        var load = read.has("load") ? read.numbers("load") : List.<Integer>of();
        return new MatchTutor(read.text("id"), read.number("capacity"), load);
    }
}
