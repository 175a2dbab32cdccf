package org.poruch.app.journey.needs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.entry.AudienceCards;
import org.poruch.app.journey.needs.view.NeedsFields;
import org.poruch.app.page.Forbidden;
import org.poruch.app.page.Given;

/** Reads what one voice says. */
final class NeedsReading {
    private static final int LONGEST = 5000;
    private static final int NAME = 100;

    private NeedsReading() {}

    record Said(
            UUID id,
            Voice voice,
            String text,
            List<String> pictures,
            Audience audience,
            @Nullable String dictatedTo) {}

    static Said read(NeedsFields fields, Standing writer, boolean child) {
        var given = new Given();
        var voice = given.choice("voice", fields.voice(), Voice.class);
        if (voice != null && !voice.of(writer)) {
            throw new Forbidden();
        }
        var id = given.optionalId("id", fields.id());
        var pictures = pictures(given, fields);
        var text =
                pictures.isEmpty()
                        ? given.text("text", fields.text(), LONGEST)
                        : given.optionalText("text", fields.text(), LONGEST);
        var audience = audience(given, fields, writer, child);
        var dictated = given.optionalText("dictatedTo", fields.dictatedTo(), NAME);
        given.check();
        return new Said(
                Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch),
                Objects.requireNonNull(voice),
                Objects.requireNonNullElse(text, ""),
                pictures,
                audience,
                dictated);
    }

    private static List<String> pictures(Given given, NeedsFields fields) {
        var chosen =
                Objects.requireNonNullElse(fields.pictures(), List.<String>of()).stream()
                        .filter(each -> each != null && !each.isBlank())
                        .distinct()
                        .toList();
        if (!Picture.all().containsAll(chosen)) {
            given.fault("pictures", "page.fault.choice");
        }
        return chosen;
    }

    private static Audience audience(
            Given given, NeedsFields fields, Standing writer, boolean child) {
        var usual = AudienceCards.usual(writer, child);
        if (fields.audience() == null || fields.audience().isBlank()) {
            return usual;
        }
        var chosen = given.choice("audience", fields.audience(), Audience.class);
        if (chosen != null && !AudienceCards.open(writer).contains(chosen)) {
            given.fault("audience", "page.fault.choice");
        }
        return Objects.requireNonNullElse(chosen, usual);
    }
}
