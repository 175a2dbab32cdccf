package org.poruch.app.journey.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.JourneyId;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Standing;
import org.poruch.app.access.Who;
import org.poruch.app.journey.evidence.view.Piece;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.NotFound;
import org.poruch.app.page.view.Faults;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

@RestController
class EvidenceApi {
    private final Evidence evidence;
    private final EvidenceStore store;

    EvidenceApi(Evidence evidence, EvidenceStore store) {
        this.evidence = evidence;
        this.store = store;
    }

    record FileJson(
            UUID id, String type, int size, @Nullable Integer width, @Nullable Integer height) {
        static FileJson of(Piece piece) {
            return new FileJson(
                    piece.id(),
                    piece.type(),
                    piece.size(),
                    piece.width() == 0 ? null : Integer.valueOf(piece.width()),
                    piece.height() == 0 ? null : Integer.valueOf(piece.height()));
        }
    }

    /** One file in the part {@code file}; then its id goes into {@code files} of an entry. */
    @PostMapping("/api/v1/journeys/{journey}/files")
    @Who(Rule.WRITER)
    ResponseEntity<FileJson> create(
            @PathVariable JourneyId journey,
            Standing standing,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            throw new UnsupportedMediaTypeStatusException("A file comes as multipart/form-data.");
        }
        if (file == null || file.size() != 1) {
            throw new Invalid(Faults.of("file", "evidence.fault.one"));
        }
        var id = evidence.keep("file", file.getFirst(), standing);
        return ResponseEntity.created(URI.create("/api/v1/files/" + id))
                .body(FileJson.of(store.piece(id).orElseThrow(NotFound::new)));
    }

    @DeleteMapping("/api/v1/files/{file}")
    @Who(Rule.AUTHOR)
    ResponseEntity<Void> destroy(@PathVariable UUID file, Standing standing) {
        evidence.forget(standing.journey(), file);
        return ResponseEntity.noContent().build();
    }
}
