package org.poruch.app.journey.evidence;

import java.io.InputStream;
import org.poruch.app.journey.evidence.view.Piece;
import org.poruch.app.storage.Files;
import org.springframework.core.io.AbstractResource;

/** A file on its way out: a part of it can be asked for, as players of sound do. */
final class KeptFile extends AbstractResource {
    private final Piece piece;
    private final Files files;

    KeptFile(Piece piece, Files files) {
        this.piece = piece;
        this.files = files;
    }

    @Override
    public String getDescription() {
        return "file " + piece.id();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return piece.size();
    }

    @Override
    public InputStream getInputStream() {
        return files.read(piece.id());
    }
}
