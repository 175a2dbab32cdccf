package org.poruch.app.route.map;

import java.util.ArrayList;
import java.util.List;
import org.poruch.app.route.map.Lanes.Lane;
import org.poruch.app.route.map.view.Drawing.Paths;
import org.poruch.app.route.map.view.Way;

/** Draws the lines: what is walked and what is open, ideas, and what was left aside. */
final class Strokes {
    private final int trunk;
    private final Columns columns;
    private final List<String> ground = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> walked = new ArrayList<>();
    private final List<String> side = new ArrayList<>();
    private final List<String> idea = new ArrayList<>();

    Strokes(int trunk, Columns columns) {
        this.trunk = trunk;
        this.columns = columns;
    }

    Paths paths() {
        return new Paths(
                List.copyOf(ground),
                List.copyOf(open),
                List.copyOf(walked),
                List.copyOf(side),
                List.copyOf(idea));
    }

    /** The trunk, walked as far as this. */
    void trunk(int start, int here) {
        int y = trunk - 4;
        ground.add("M84 " + trunk + "H" + here);
        walked.add("M" + start + " " + y + "H" + here);
        if (here < columns.end()) {
            open.add("M" + here + " " + y + "H" + columns.end());
        }
    }

    void lane(Lane lane, int index, int y, Way way) {
        int last = lane.segments().size() - 1;
        var out = out(lane, y);
        if (lane.loop().idea()) {
            idea.add(out + "H" + columns.stop(index, last));
            return;
        }
        var back = "H" + (columns.node(lane.to()) - Columns.SHOULDER) + back(lane, y);
        int done = done(lane);
        boolean closed = lane.to() < way.nodes().size() ? past(way, lane.to()) : way.whole();
        if (done > last && closed) {
            walked.add(out + back);
            ground.add(out + back);
        } else if (done > 0) {
            int here = columns.stop(index, done - 1);
            walked.add(out + "H" + here);
            ground.add(out + "H" + here);
            open.add("M" + here + " " + y + back);
        } else {
            open.add(out + back);
        }
    }

    /** One dotted path with all that was left aside, in rows. */
    void aside(int x, List<Integer> rows, List<Integer> ends) {
        for (int i = 0; i < rows.size(); i++) {
            int y = rows.get(i);
            side.add(
                    "M%d %dV%dQ%d %d %d %dH%d"
                            .formatted(x, trunk + 8, y - 16, x, y, x + 16, y, ends.get(i)));
        }
    }

    private static int done(Lane lane) {
        int done = 0;
        for (var stop : lane.loop().stops()) {
            if (!stop.done()) {
                break;
            }
            done++;
        }
        return done;
    }

    private static boolean past(Way way, int node) {
        return way.nodes().get(node).done() || way.nodes().get(node).state().equals("now");
    }

    private String out(Lane lane, int y) {
        int x = columns.node(lane.from());
        int t = trunk - 4;
        if (lane.tier() == 1) {
            return curve("M" + x + " " + t + "C", x + 46, t, x + 14, y, x + Columns.SHOULDER, y);
        }
        int d = y > trunk ? 1 : -1;
        return curve("M" + x + " " + t + "C", x + 8, t, x + 7, t + d * 30, x + 7, t + d * 60)
                + curve("V" + (y - d * 50) + "Q", x + 7, y, x + Columns.SHOULDER, y);
    }

    private String back(Lane lane, int y) {
        int x = columns.node(lane.to());
        int t = trunk - 4;
        if (lane.tier() == 1) {
            return curve("C", x - 14, y, x - 46, t, x, t);
        }
        int d = y > trunk ? 1 : -1;
        return curve("Q", x - 7, y, x - 7, y - d * 50)
                + curve("V" + (t + d * 60) + "C", x - 7, t + d * 30, x - 8, t, x, t);
    }

    private static String curve(String begin, int... points) {
        var path = new StringBuilder(begin);
        for (int i = 0; i < points.length; i++) {
            path.append(i == 0 ? "" : " ").append(points[i]);
        }
        return path.toString();
    }
}
