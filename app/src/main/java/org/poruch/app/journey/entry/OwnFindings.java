package org.poruch.app.journey.entry;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poruch.app.journey.Findings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Own probes and results, for rooms that carry them wider. */
@Component
@Transactional(readOnly = true)
class OwnFindings implements Findings {
    private final EntryQueries queries;

    OwnFindings(EntryQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Finding> of(UUID entry) {
        return queries.find(entry)
                .filter(each -> each.kind() == EntryKind.PROBE || each.kind() == EntryKind.RESULT)
                .map(each -> new Finding(each.id(), each.journey(), text(each.words())));
    }

    private static String text(EntryWords words) {
        return Stream.of(words.text(), words.worked(), words.didNot(), words.willTry())
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
