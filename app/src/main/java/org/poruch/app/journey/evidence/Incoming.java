package org.poruch.app.journey.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads a file that somebody sent. */
@Component
class Incoming {
    private final EvidenceLimits limits;

    Incoming(EvidenceLimits limits) {
        this.limits = limits;
    }

    /** An empty part without a name is a field in which nothing was chosen. */
    static boolean chosen(MultipartFile file) {
        var name = file.getOriginalFilename();
        return !file.isEmpty() || (name != null && !name.isBlank());
    }

    Clean read(String field, MultipartFile file) {
        var result =
                file.getSize() > limits.each().toBytes()
                        ? Cleaning.Result.refused("large")
                        : Cleaning.of(bytes(file), limits.each().toBytes());
        if (result.clean() == null) {
            throw new Invalid(
                    Faults.of(field, result.fault(), "most", limits.each().toMegabytes()));
        }
        return result.clean();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
