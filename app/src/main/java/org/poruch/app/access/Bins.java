package org.poruch.app.access;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bins of all rooms as one, the newest first. */
@Component
@Transactional(readOnly = true)
class Bins {
    private final List<Bin> bins;

    Bins(List<Bin> bins) {
        this.bins = bins;
    }

    List<Binned> of(Visitor visitor) {
        return bins.stream()
                .flatMap(bin -> bin.of(visitor).stream())
                .sorted(Comparator.comparing(Binned::at).reversed())
                .toList();
    }
}
