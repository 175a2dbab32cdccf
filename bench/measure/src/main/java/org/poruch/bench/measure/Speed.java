package org.poruch.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.poruch.measure.Calibration;
import org.poruch.measure.Model;
import org.poruch.measure.Profile;
import org.poruch.measure.Scoring;

/** CPU seconds of the whole process and seconds on the clock, warm, best of five. */
public final class Speed {
    private static final int WARM = 15;
    private static final int RUNS = 5;

    private Speed() {}

    public static void main(String[] args) {
        var world = World.draw(3000, 60, 5, 1, new Random(1));
        var large =
                World.answers(100_000, world.slopes(), world.intercepts(), 1, 1, new Random(2))
                        .responses();
        var million =
                World.answers(1_000_000, world.slopes(), world.intercepts(), 1, 1, new Random(3))
                        .responses();
        var fit = Calibration.fit(world.responses(), Model.OWN_SLOPES);
        System.out.println("| what | CPU s | s |");
        System.out.println("|---|---|---|");
        time(
                "2PL 3,000×60 to convergence",
                WARM,
                () -> Calibration.fitWithoutErrors(world.responses(), Model.OWN_SLOPES));
        time(
                "2PL 3,000×60 with standard errors",
                WARM,
                () -> Calibration.fit(world.responses(), Model.OWN_SLOPES));
        time(
                "1PL 3,000×60 with standard errors",
                WARM,
                () -> Calibration.fit(world.responses(), Model.ONE_SLOPE));
        time(
                "2PL 100,000×60 with standard errors",
                1,
                () -> Calibration.fit(large, Model.OWN_SLOPES));
        time(
                "EAP and SD of 1,000,000×60",
                3,
                () -> Scoring.with(fit.items()).score(million, Scoring.Method.EAP));
        time("profiles of 3,000×60, 5 topics", WARM, () -> profiles(world));
    }

    private static Object profiles(World world) {
        var profile = Profile.of(world.responses(), world.topics());
        double sum = 0;
        for (int row = 0; row < world.responses().rows(); row++) {
            sum += profile.of(row).getFirst().level();
        }
        return sum;
    }

    private interface Work {
        Object run();
    }

    private static void time(String what, int warm, Work work) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double cpu = Double.POSITIVE_INFINITY;
        double clock = Double.POSITIVE_INFINITY;
        for (int run = 0; run < warm + RUNS; run++) {
            long used = system.getProcessCpuTime();
            long begun = System.nanoTime();
            work.run();
            if (run >= warm) {
                clock = Math.min(clock, (System.nanoTime() - begun) / 1e9);
                cpu = Math.min(cpu, (system.getProcessCpuTime() - used) / 1e9);
            }
        }
        System.out.printf("| %s | %.3f | %.3f |%n", what, cpu, clock);
    }
}
