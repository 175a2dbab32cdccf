package org.poruch.app.bank;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.bank.view.Part;
import org.poruch.app.page.Given;
import org.poruch.app.route.StepForm;

/** Reads a product field by field. */
final class ProductReading {
    static final int TITLE = 200;
    static final int TEXT = 8000;
    static final int WORDS = 1000;
    static final int SHORT = 100;
    static final int TOPICS = 12;
    static final int STEPS = 60;
    static final List<String> LICENCES =
            List.of("CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC0-1.0");
    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal MOST = new BigDecimal("500");

    private final Given given = new Given();
    private final ProductWish wish;

    ProductReading(ProductWish wish) {
        this.wish = wish;
    }

    /** What was read, before it has its place in the bank. */
    record Read(
            UUID id,
            ProductKind kind,
            String title,
            String text,
            List<String> topics,
            @Nullable String level,
            @Nullable String form,
            @Nullable BigDecimal hours,
            @Nullable String place,
            @Nullable String material,
            @Nullable String gain,
            @Nullable String gainBy,
            String licence,
            List<Part> steps,
            @Nullable String why) {}

    /**
     * @param known the kind that the product has already
     */
    Read read(@Nullable ProductKind known) {
        var id = given.optionalId("id", wish.id());
        var kind = known == null ? kind() : known;
        var read =
                new Read(
                        Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch),
                        kind,
                        given.text("title", wish.title(), TITLE),
                        given.text("text", wish.text(), TEXT),
                        topics(),
                        given.optionalText("level", wish.level(), SHORT),
                        form("form", wish.form()),
                        hours("hours", wish.hours()),
                        given.optionalText("place", wish.place(), WORDS),
                        given.optionalText("material", wish.material(), WORDS),
                        given.optionalText("gain", wish.gain(), WORDS),
                        given.optionalText("gainBy", wish.gainBy(), TITLE),
                        licence(),
                        steps(kind),
                        given.optionalText("why", wish.why(), WORDS));
        given.check();
        return read;
    }

    /** A solution, which nobody names as such: it comes from an entry. */
    Read solution() {
        return read(ProductKind.SOLUTION);
    }

    private ProductKind kind() {
        var kind = given.choice("kind", wish.kind(), ProductKind.class);
        if (kind == ProductKind.SOLUTION) {
            given.fault("kind", "page.fault.choice");
        }
        return kind == null ? ProductKind.TASK : kind;
    }

    private List<String> topics() {
        var topics =
                Objects.requireNonNullElse(wish.topics(), List.<String>of()).stream()
                        .map(each -> given.optionalText("topics", each, SHORT))
                        .filter(Objects::nonNull)
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
        if (topics.isEmpty()) {
            given.fault("topics", "bank.fault.topics");
        } else if (topics.size() > TOPICS) {
            given.fault("topics", "bank.fault.many-topics", "most", TOPICS);
        }
        return topics;
    }

    private String licence() {
        var licence = wish.licence() == null ? "" : wish.licence().strip();
        if (!LICENCES.contains(licence)) {
            given.fault("licence", "page.fault.choice");
        }
        return licence;
    }

    private List<Part> steps(ProductKind kind) {
        var steps = Objects.requireNonNullElse(wish.steps(), List.<ProductWish.Stop>of());
        if (!kind.ofSteps()) {
            return List.of();
        }
        if (steps.isEmpty()) {
            given.fault("steps", "bank.fault.steps");
        } else if (steps.size() > STEPS) {
            given.fault("steps", "bank.fault.many-steps", "most", STEPS);
        }
        return steps.stream().limit(STEPS).filter(Objects::nonNull).map(this::part).toList();
    }

    private Part part(ProductWish.Stop stop) {
        return new Part(
                Objects.requireNonNullElse(given.optionalText("steps", stop.key(), SHORT), ""),
                given.optionalText("steps", stop.branch(), SHORT),
                given.text("steps", stop.action(), TITLE),
                form("steps", stop.form()),
                hours("steps", stop.hours()),
                given.optionalText("steps", stop.place(), WORDS),
                given.optionalText("steps", stop.material(), WORDS),
                given.optionalText("steps", stop.product(), WORDS));
    }

    private @Nullable String form(String field, @Nullable String raw) {
        var form = raw == null || raw.isBlank() ? null : given.choice(field, raw, StepForm.class);
        return form == null ? null : form.word();
    }

    private @Nullable BigDecimal hours(String field, @Nullable String raw) {
        var hours = given.optionalNumber(field, raw, Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (hours == null) {
            return null;
        }
        if (hours.compareTo(LEAST) < 0 || hours.compareTo(MOST) > 0) {
            given.fault(field, "page.fault.range", "least", LEAST, "most", MOST);
            return null;
        }
        return hours.setScale(1, RoundingMode.HALF_UP);
    }
}
