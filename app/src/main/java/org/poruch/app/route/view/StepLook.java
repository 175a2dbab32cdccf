package org.poruch.app.route.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step as the API gives it, as pages show it and as versions keep it. */
public record StepLook(
        UUID id,
        UUID branch,
        @JsonUnwrapped Planned planned,
        @JsonUnwrapped Walked walked,
        UUID author,
        int version)
        implements Planned.Carried {

    /** A step of which nothing is said yet. */
    public static StepLook blank(UUID id, UUID branch, UUID author) {
        return new StepLook(id, branch, Planned.NOTHING, Walked.NOT_YET, author, 1);
    }

    public String state() {
        return walked.state();
    }

    public @Nullable String evidence() {
        return walked.evidence();
    }

    public @Nullable String reflection() {
        return walked.reflection();
    }

    public @Nullable LocalDate doneOn() {
        return walked.doneOn();
    }

    public @Nullable String whyAside() {
        return walked.whyAside();
    }

    public boolean done() {
        return state().equals("done");
    }

    public boolean aside() {
        return state().equals("aside");
    }

    /** Neither done nor left aside. */
    public boolean ahead() {
        return !done() && !aside();
    }

    /** Which pin of the map it has. */
    public String pin() {
        var form = form();
        return form != null && (form.equals("probe") || form.equals("check")) ? form : "step";
    }

    /** How the pin is drawn. */
    public String pinState() {
        return switch (state()) {
            case "doing" -> "now";
            case "todo" -> "ahead";
            default -> state();
        };
    }

    /** The same step with other words about what is to be done. */
    public StepLook planned(Planned other) {
        return new StepLook(id, branch, other, walked, author, version);
    }

    /** The same step, walked so far. */
    public StepLook walked(Walked other) {
        return new StepLook(id, branch, planned, other, author, version);
    }

    public StepLook onBranch(UUID other) {
        return new StepLook(id, other, planned, walked, author, version);
    }

    public StepLook by(UUID other) {
        return new StepLook(id, branch, planned, walked, other, version);
    }

    public StepLook atVersion(int other) {
        return new StepLook(id, branch, planned, walked, author, other);
    }
}
