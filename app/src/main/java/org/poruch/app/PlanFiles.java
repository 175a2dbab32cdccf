package org.poruch.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.poruch.plan.BadInstance;
import org.poruch.plan.Budget;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every plan command is given: a file, where the result goes, and how long to search. */
final class PlanFiles {
    private static final Pattern TIME = Pattern.compile("(\\d{1,7})(ms|s|min)");

    @Parameters(paramLabel = "INSTANCE.json", description = "What to plan.")
    private Path instance = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "RESULT.json",
            description = "Where the result goes; it appears when it is complete.")
    private Path out = Path.of("");

    @Option(
            names = "--time",
            description =
                    "Time of each search, after reading and a warm-up: 50ms, 2s, 1min (default: 50ms for a draft, 5s for groups).")
    private @Nullable String time;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "Steps of each search instead of time: the same answer on every machine.")
    private @Nullable Long steps;

    @Option(names = "--seed", description = "Where chance begins (default: 7).")
    long seed = 7;

    /** Something that ends with a result in a file. */
    interface Work<T> {
        void of(T instance, Path out) throws IOException;
    }

    /** Reads, works and writes; what is wrong with the files is said in one sentence. */
    <T> int run(Function<Path, T> read, Work<T> work) {
        if (out.getFileName() == null || Files.isDirectory(out)) {
            throw new CommandRefusal("The result (%s) must be a file.".formatted(out));
        }
        try {
            work.of(read.apply(instance), out);
            return 0;
        } catch (BadInstance wrong) {
            throw new CommandRefusal(String.valueOf(wrong.getMessage()));
        } catch (IOException cannot) {
            throw new CommandRefusal(
                    "The result (%s) must be writable. Maybe its folder is missing?"
                            .formatted(out));
        }
    }

    Budget budget(Duration usual) {
        if (steps != null && time != null) {
            throw new CommandRefusal("Give --time or --steps, not both.");
        }
        if (steps != null) {
            if (steps < 0) {
                throw new CommandRefusal("The steps (%d) must not be negative.".formatted(steps));
            }
            return Budget.steps(steps);
        }
        return Budget.time(time == null ? usual : duration(time));
    }

    /** Steps are the same on a cold machine; time is not. */
    boolean needsWarmth() {
        return steps == null;
    }

    private static Duration duration(String given) {
        var parts = TIME.matcher(given);
        if (!parts.matches()) {
            throw new CommandRefusal(
                    "The time (%s) must be a number with ms, s or min. Maybe 50ms?"
                            .formatted(given));
        }
        long count = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
