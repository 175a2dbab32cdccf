package org.poruch.app.journey.evidence;

import java.util.UUID;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Who;
import org.poruch.app.page.NotFound;
import org.poruch.app.storage.Files;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a file out, in a box: whatever it is, it can load nothing and run nothing. */
@Controller
class EvidenceController {
    private static final String BOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final EvidenceStore store;
    private final Files files;

    EvidenceController(EvidenceStore store, Files files) {
        this.store = store;
        this.files = files;
    }

    @GetMapping({"/files/{file}", "/api/v1/files/{file}"})
    @Who(Rule.READER)
    ResponseEntity<Resource> show(@PathVariable UUID file) {
        var piece = store.piece(file).orElseThrow(NotFound::new);
        var type = FileType.of(piece.type());
        var shown =
                type == FileType.PDF
                        ? ContentDisposition.attachment()
                        : ContentDisposition.inline();
        return ResponseEntity.ok()
                .header("Content-Security-Policy", BOX)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename("poruch-" + piece.id() + "." + type.ending())
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(type.mime()))
                .body(new KeptFile(piece, files));
    }
}
