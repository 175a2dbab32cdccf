package org.poruch.app.journey.comparison;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.comparison.view.ComparisonFields;
import org.poruch.app.journey.comparison.view.ComparisonLook;
import org.poruch.app.journey.entry.AudienceCards;
import org.poruch.app.page.Given;

/** Reads a comparison: at least two solutions, at most four by four. */
final class ComparisonReading {
    static final int MOST = 4;
    private static final int LONGEST = 2000;
    private static final int CRITERION = 100;
    private static final Set<String> MARKS = Set.of("", "yes", "partly", "no");

    private ComparisonReading() {}

    record Wish(
            UUID id,
            Audience audience,
            String problem,
            List<String> solutions,
            List<String> criteria,
            List<String> marks,
            @Nullable Integer best,
            @Nullable String fits) {}

    static Wish read(
            ComparisonFields fields, @Nullable ComparisonLook now, Standing author, boolean child) {
        var given = new Given();
        var id = given.optionalId("id", fields.id());
        var problem = given.text("problem", fields.problem(), LONGEST);
        var solutions = texts(given, "solutions", fields.solutions(), LONGEST);
        if (solutions.size() < 2) {
            given.fault("solutions.1", "comparison.fault.two");
        }
        var criteria = texts(given, "criteria", fields.criteria(), CRITERION);
        var marks = marks(given, fields, now, solutions.size() * criteria.size());
        var best = best(given, fields, solutions.size());
        var fits = given.optionalText("fits", fields.fits(), LONGEST);
        var audience = audience(given, fields, now, author, child);
        given.check();
        return new Wish(
                now != null
                        ? now.id()
                        : Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch),
                audience,
                problem,
                solutions,
                criteria,
                marks,
                best,
                fits);
    }

    private static List<String> texts(
            Given given, String field, @Nullable List<String> raw, int longest) {
        var all = Objects.requireNonNullElse(raw, List.<String>of());
        var read = new ArrayList<String>();
        for (int i = 0; i < Math.min(all.size(), MOST); i++) {
            var text = given.optionalText(field + "." + i, all.get(i), longest);
            if (text != null) {
                read.add(text);
            }
        }
        if (all.size() > MOST) {
            given.fault(field, "comparison.fault.many", "most", MOST);
        }
        return read;
    }

    /** In which rows of the form something is written. */
    private static List<Integer> filled(@Nullable List<String> raw) {
        var rows = new ArrayList<Integer>();
        int number = 0;
        for (var each : Objects.requireNonNullElse(raw, List.<String>of())) {
            if (each != null && !each.isBlank()) {
                rows.add(number);
            }
            number++;
        }
        return rows;
    }

    /** The best is named by its row; if that is empty now, there is no best. */
    private static @Nullable Integer best(Given given, ComparisonFields fields, int most) {
        var rows = filled(fields.solutions());
        int last = rows.isEmpty() ? 1 : rows.getLast() + 1;
        var row = given.optionalNumber("best", fields.best(), 1, last);
        int place = row == null ? -1 : rows.indexOf(Integer.valueOf(row.intValue() - 1));
        return place < 0 || place >= most ? null : Integer.valueOf(place + 1);
    }

    /** Marks go along with their solution and criterion; what fits no table is left out. */
    private static List<String> marks(
            Given given, ComparisonFields fields, @Nullable ComparisonLook now, int cells) {
        var all = new ArrayList<String>();
        for (var each : Objects.requireNonNullElse(fields.marks(), List.<String>of())) {
            all.add(each == null ? "" : each);
        }
        if (!MARKS.containsAll(all)) {
            given.fault("marks", "page.fault.choice");
        }
        boolean ofNow = now != null && all.size() == now.solutions().size() * now.criteria().size();
        var placed = now != null && ofNow ? moved(all, fields, now) : all;
        return placed.size() == cells ? placed : List.of();
    }

    private static List<String> moved(
            List<String> marks, ComparisonFields fields, ComparisonLook now) {
        var moved = new ArrayList<String>();
        if (marks.isEmpty()) {
            return moved;
        }
        int width = now.criteria().size();
        for (int solution : filled(fields.solutions())) {
            for (int criterion : filled(fields.criteria())) {
                boolean before = solution < now.solutions().size() && criterion < width;
                moved.add(before ? marks.get(solution * width + criterion) : "");
            }
        }
        return moved;
    }

    private static Audience audience(
            Given given,
            ComparisonFields fields,
            @Nullable ComparisonLook now,
            Standing author,
            boolean child) {
        var usual = now == null ? AudienceCards.usual(author, child) : Audience.of(now.audience());
        if (fields.audience() == null || fields.audience().isBlank()) {
            return usual;
        }
        var chosen = given.choice("audience", fields.audience(), Audience.class);
        return Objects.requireNonNullElse(chosen, usual);
    }
}
