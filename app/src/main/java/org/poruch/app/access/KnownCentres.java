package org.poruch.app.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.poruch.app.people.Centre;
import org.poruch.app.people.Centres;
import org.springframework.stereotype.Component;

/**
 * Which centre a secret names. A centre keeps its short name and its id for ever, so each is asked
 * for once.
 */
@Component
class KnownCentres {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    private final Centres centres;
    private final Map<String, UUID> known = new ConcurrentHashMap<>();

    KnownCentres(Centres centres) {
        this.centres = centres;
    }

    Optional<UUID> id(String word) {
        var id = known.get(word);
        if (id != null) {
            return Optional.of(id);
        }
        if (!NAME.matcher(word).matches()) {
            return Optional.empty();
        }
        var found = centres.named(word).map(Centre::id);
        found.ifPresent(each -> known.put(word, each));
        return found;
    }
}
