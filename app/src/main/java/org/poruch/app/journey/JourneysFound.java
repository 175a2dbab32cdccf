package org.poruch.app.journey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.poruch.app.access.Findable;
import org.poruch.app.access.Found;
import org.poruch.app.access.Sought;
import org.poruch.app.access.Visitor;
import org.poruch.app.page.Messages;
import org.poruch.app.page.view.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds journeys by the name of their tutee, and the pages of one's own journey. */
@Component
@Order(2)
class JourneysFound implements Findable {
    private static final int MOST = 10;

    /** The pages of one's own journey, by their titles. */
    private static final List<Map.Entry<String, String>> PAGES =
            List.of(
                    Map.entry("journey.write.probe", "/entries/new?kind=probe"),
                    Map.entry("journey.write.diary", "/entries/new?kind=diary"),
                    Map.entry("question.title", "/question"),
                    Map.entry("goal.title", "/goal"),
                    Map.entry("route.mine", "/route"),
                    Map.entry("meeting.all", "/meetings"),
                    Map.entry("journey.write.analysis", "/analyses/new"),
                    Map.entry("review.title", "/review"),
                    Map.entry("outlook.title", "/outlook"));

    private static final String OTHERS =
            """
            select j.id, n.name from participant mine
                join participant t on t.journey_id = mine.journey_id and t.capacity = 'tutee' and t.speaker
                join person n on n.id = t.person_id
                join journey j on j.id = mine.journey_id
            where mine.person_id = :me and mine.capacity <> 'tutee'
                and mine.from_day <= :today and (mine.until_day is null or mine.until_day >= :today)
                and t.from_day <= :today and (t.until_day is null or t.until_day >= :today) and MATCHES
            order by j.happened_at desc, j.id limit :most
            """
                    .replace("MATCHES", Sought.MATCHES.replace("NAME", "n.name"));

    private final JourneyListQueries lists;
    private final JdbcClient jdbc;
    private final Messages messages;
    private final Clock clock;

    JourneysFound(JourneyListQueries lists, JdbcClient jdbc, Messages messages, Clock clock) {
        this.lists = lists;
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Sought sought, Visitor visitor) {
        var words = messages.in(visitor.language());
        var found = new ArrayList<>(others(sought, visitor, words));
        if (!sought.isEmpty()) {
            lists.own(visitor).ifPresent(own -> found.addAll(pages(sought, own, words)));
        }
        return found;
    }

    private List<Found> others(Sought sought, Visitor visitor, Words words) {
        return jdbc.sql(OTHERS)
                .param("me", visitor.person())
                .param("today", visitor.today(clock))
                .param("words", sought.patterns())
                .param("most", MOST)
                .query(
                        (row, n) ->
                                new Found(
                                        "journey",
                                        words.text("journey.of", "name", row.getString("name")),
                                        "/journeys/" + row.getString("id")))
                .list();
    }

    private static List<Found> pages(Sought sought, UUID own, Words words) {
        return PAGES.stream()
                .map(
                        page ->
                                new Found(
                                        "page",
                                        words.text(page.getKey()),
                                        "/journeys/" + own + page.getValue()))
                .filter(found -> sought.matches(found.text()))
                .toList();
    }
}
