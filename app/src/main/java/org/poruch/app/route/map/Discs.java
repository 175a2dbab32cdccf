package org.poruch.app.route.map;

import java.util.ArrayList;
import java.util.List;
import org.poruch.app.route.map.view.Drawing.Disc;
import org.poruch.app.route.map.view.Drawing.Words;
import org.poruch.app.route.map.view.Ring;

/** Writes the words into and under the circles at the ends of a map. */
final class Discs {
    private Discs() {}

    /**
     * @param trunk how low the trunk runs
     * @param widest how wide the words under the circle may be
     */
    static Disc disc(int x, int trunk, Ring ring, int widest) {
        var words = new ArrayList<Words>();
        if (ring.text() != null) {
            var lines = Letters.wrap(ring.text(), Labels.QUIET, 116, 6);
            int y = trunk + 5 - (lines.size() - 1) * 19 / 2;
            for (int i = 0; i < lines.size(); i++) {
                words.add(new Words("q", x, y + i * 19, "middle", lines.get(i)));
            }
        }
        var label =
                List.of(
                        Letters.line(ring.label(), Labels.SIZE, widest),
                        Letters.line(ring.meta(), Labels.QUIET, widest));
        words.addAll(Labels.words(label, 1, x, trunk + 104, "middle"));
        return new Disc(x, ring.open(), List.copyOf(words));
    }
}
