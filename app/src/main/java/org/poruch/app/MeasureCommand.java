package org.poruch.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.poruch.app.measuring.FitFile;
import org.poruch.app.measuring.Output;
import org.poruch.app.measuring.ReliabilityFile;
import org.poruch.app.measuring.ResponsesFile;
import org.poruch.app.measuring.Rows;
import org.poruch.app.measuring.TopicsFile;
import org.poruch.measure.AdaptiveRun;
import org.poruch.measure.Calibration;
import org.poruch.measure.Model;
import org.poruch.measure.Profile;
import org.poruch.measure.Scoring;
import org.poruch.measure.Subscores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "measure",
        description = "From answers to profiles: fit, score, profile, adapt. Starts no server.",
        mixinStandardHelpOptions = true,
        subcommands = {
            MeasureCommand.FitItems.class,
            MeasureCommand.Score.class,
            MeasureCommand.Profiles.class,
            MeasureCommand.Adapt.class
        })
final class MeasureCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new CommandRefusal("Say what to do: measure fit, score, profile or adapt");
    }

    /** Files that every measurement reads and writes. */
    abstract static class Measurement implements Callable<Integer> {
        @Option(
                names = "--responses",
                required = true,
                paramLabel = "R.csv",
                description = "One row a person, one column an item: 0, 1 or empty.")
        Path responses = Path.of("");

        @Option(names = "--out", required = true, description = "The file to write.")
        Path out = Path.of("");

        @Override
        public Integer call() {
            try (var output = new Output()) {
                measure(output);
                output.done();
            }
            return 0;
        }

        abstract void measure(Output output);
    }

    @Command(
            name = "fit",
            description = "Calibrates items by marginal maximum likelihood.",
            mixinStandardHelpOptions = true)
    static final class FitItems extends Measurement {
        @Option(names = "--model", required = true, description = "1pl or 2pl.")
        private String model = "";

        @Override
        void measure(Output output) {
            FitFile.write(output, out, Calibration.fit(ResponsesFile.read(responses), model()));
        }

        private Model model() {
            return switch (model) {
                case "1pl" -> Model.ONE_SLOPE;
                case "2pl" -> Model.OWN_SLOPES;
                default ->
                        throw new CommandRefusal(
                                "The model (%s) must be 1pl or 2pl.".formatted(model));
            };
        }
    }

    @Command(
            name = "score",
            description = "Abilities with their standard errors.",
            mixinStandardHelpOptions = true)
    static final class Score extends Measurement {
        @Option(names = "--fit", required = true, description = "What measure fit wrote.")
        private Path fit = Path.of("");

        @Option(names = "--method", required = true, description = "eap, ml or wle.")
        private String method = "";

        @Override
        void measure(Output output) {
            var how = method();
            var answers = ResponsesFile.read(responses);
            var items = FitFile.read(fit, answers);
            new Rows(output, out, answers).abilities(Scoring.with(items).score(answers, how));
        }

        private Scoring.Method method() {
            return switch (method) {
                case "eap", "ml", "wle" -> Scoring.Method.valueOf(method.toUpperCase(Locale.ROOT));
                default ->
                        throw new CommandRefusal(
                                "The method (%s) must be eap, ml or wle.".formatted(method));
            };
        }
    }

    @Command(
            name = "profile",
            description = "Levels on topics with their 90 %% intervals, and what they support.",
            mixinStandardHelpOptions = true)
    static final class Profiles extends Measurement {
        @Option(names = "--topics", required = true, description = "Columns item and topic.")
        private Path topics = Path.of("");

        @Option(names = "--aim", description = "The share wished for (default: 0.6).")
        private double aim = 0.6;

        @Option(names = "--reliability", description = "Also write how reliable topics are, JSON.")
        private @Nullable Path reliability;

        @Override
        void measure(Output output) {
            if (!(aim >= 0 && aim <= 1)) {
                throw new CommandRefusal("The aim (%s) must be from 0 to 1.".formatted(aim));
            }
            var answers = ResponsesFile.read(responses);
            var named = TopicsFile.read(topics, answers.items());
            new Rows(output, out, answers).profile(Profile.of(answers, named), aim);
            if (reliability != null) {
                ReliabilityFile.write(output, reliability, Subscores.of(answers, named));
            }
        }
    }

    @Command(
            name = "adapt",
            description = "What an adaptive test would have asked.",
            mixinStandardHelpOptions = true)
    static final class Adapt extends Measurement {
        @Option(names = "--fit", required = true, description = "What measure fit wrote.")
        private Path fit = Path.of("");

        @Option(names = "--stop-sd", required = true, description = "Stop at this posterior SD.")
        private double stopSd;

        @Option(names = "--max-items", description = "Stop after so many items.")
        private int mostItems = Integer.MAX_VALUE;

        @Override
        void measure(Output output) {
            if (!(stopSd > 0) || mostItems < 1) {
                throw new CommandRefusal(
                        "The SD to stop at (%s) must be above 0, and --max-items at least 1."
                                .formatted(stopSd));
            }
            var answers = ResponsesFile.read(responses);
            var items = FitFile.read(fit, answers);
            new Rows(output, out, answers)
                    .runs(AdaptiveRun.over(answers, items, stopSd, mostItems));
        }
    }
}
