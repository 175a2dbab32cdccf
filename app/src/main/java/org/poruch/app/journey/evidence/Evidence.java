package org.poruch.app.journey.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Audience;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Standing;
import org.poruch.app.journey.Journeys;
import org.poruch.app.journey.evidence.view.Piece;
import org.poruch.app.page.Conflict;
import org.poruch.app.page.Given;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.poruch.app.storage.Files;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * The door for photos, voices and sheets: they are kept, hung on a thing, shown to those who see
 * that thing.
 */
@Component
@Transactional
public class Evidence {
    /** The field of a form in which files come. */
    public static final String FIELD = "upload";

    private final EvidenceStore store;
    private final EvidenceLimits limits;
    private final Incoming incoming;
    private final Files files;
    private final Journeys journeys;

    Evidence(
            EvidenceStore store,
            EvidenceLimits limits,
            Incoming incoming,
            Files files,
            Journeys journeys) {
        this.store = store;
        this.limits = limits;
        this.incoming = incoming;
        this.files = files;
        this.journeys = journeys;
    }

    /** Whether the form brought any file; a browser sends an empty part where none was chosen. */
    public static boolean brought(@Nullable List<MultipartFile> upload) {
        return upload != null && upload.stream().anyMatch(Incoming::chosen);
    }

    /**
     * Keeps what a form brought; one bad file refuses all of it.
     *
     * @param there how many hang already where these will hang, too
     */
    public List<UUID> keep(@Nullable List<MultipartFile> upload, Standing author, int there) {
        if (upload == null || !brought(upload)) {
            return List.of();
        }
        if (there + upload.stream().filter(Incoming::chosen).count() > limits.many()) {
            throw new Invalid(Faults.of(FIELD, "evidence.fault.many", "most", limits.many()));
        }
        var read =
                upload.stream()
                        .filter(Incoming::chosen)
                        .map(each -> incoming.read(FIELD, each))
                        .toList();
        return read.stream().map(each -> keep(FIELD, each, author)).toList();
    }

    UUID keep(String field, MultipartFile file, Standing author) {
        return keep(field, incoming.read(field, file), author);
    }

    /** Nobody else waits for the journey while a picture is drawn anew. */
    private UUID keep(String field, Clean clean, Standing author) {
        journeys.walked(author.journey());
        if (store.filled(author.journey()) + clean.bytes().length > limits.journey().toBytes()) {
            throw new Invalid(
                    Faults.of(
                            field, "evidence.fault.quota", "most", limits.journey().toMegabytes()));
        }
        var id = files.keep(clean.type().mime(), clean.bytes());
        store.insert(id, author.journey(), author.person(), clean);
        return id;
    }

    /**
     * Reads which files, kept before, somebody wants to hang on a thing; blank ones are none.
     *
     * @param thing on which some of them hang already
     */
    public List<UUID> chosen(
            Given given, @Nullable List<String> ids, Standing author, @Nullable UUID thing) {
        if (ids == null || ids.stream().allMatch(each -> each == null || each.isBlank())) {
            return List.of();
        }
        var wanted =
                ids.stream()
                        .map(each -> given.optionalId("files", each))
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList();
        if (wanted.size() > limits.many()) {
            given.fault("files", "evidence.fault.many", "most", limits.many());
        } else if (!new HashSet<>(store.free(author.journey(), author.person(), wanted, thing))
                .containsAll(wanted)) {
            given.fault("files", "evidence.fault.unknown");
        }
        return wanted;
    }

    /** Hangs these files, and no others, on a thing. */
    public void hang(UUID thing, List<UUID> files, Audience audience, @Nullable UUID branch) {
        store.takeDown(thing);
        for (int i = 0; i < files.size(); i++) {
            store.hang(thing, i, files.get(i), audience, branch);
        }
    }

    /** The thing is seen by others now; so is what hangs on it. */
    public void show(UUID thing, Audience audience) {
        store.show(thing, audience);
    }

    /** What hangs on these things, by thing. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Piece>> on(Collection<UUID> things) {
        return things.isEmpty()
                ? Map.of()
                : store.on(things).stream().collect(Collectors.groupingBy(Piece::thing));
    }

    /** What hangs on an entry is taken off there first, so that its earlier wording is kept. */
    void forget(JourneyId journey, UUID file) {
        journeys.walked(journey);
        if (store.hangs(file)) {
            throw new Conflict("file-hangs");
        }
        files.forget(file);
    }
}
