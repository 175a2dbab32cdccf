package org.poruch.bench.measure;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.poruch.measure.Abilities;
import org.poruch.measure.Calibration;
import org.poruch.measure.Fit;
import org.poruch.measure.Model;
import org.poruch.measure.Profile;
import org.poruch.measure.Scoring;

/** JMH: one calibration, one scoring, one set of profiles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MeasureBenchmark {
    @Param({"3000"})
    public int persons;

    @Param({"60"})
    public int items;

    private World world = World.draw(1, 1, 1, 1, new Random(0));
    private Fit fit = Calibration.fit(world.responses(), Model.OWN_SLOPES);

    @Setup
    public void people() {
        world = World.draw(persons, items, 5, 1, new Random(1));
        fit = Calibration.fit(world.responses(), Model.OWN_SLOPES);
    }

    @Benchmark
    public Fit calibrated() {
        return Calibration.fitWithoutErrors(world.responses(), Model.OWN_SLOPES);
    }

    @Benchmark
    public Fit calibratedWithErrors() {
        return Calibration.fit(world.responses(), Model.OWN_SLOPES);
    }

    @Benchmark
    public Abilities scored() {
        return Scoring.with(fit.items()).score(world.responses(), Scoring.Method.EAP);
    }

    @Benchmark
    public Profile profiled() {
        return Profile.of(world.responses(), world.topics());
    }
}
