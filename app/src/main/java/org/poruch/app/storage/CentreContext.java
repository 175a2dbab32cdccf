package org.poruch.app.storage;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/**
 * The centre for which this thread works now. Bound once at the edge: a request, a job, a command.
 */
public final class CentreContext {
    private static final ScopedValue<UUID> CENTRE = ScopedValue.newInstance();

    private CentreContext() {}

    /** The rest of a request. */
    @FunctionalInterface
    public interface Rest {
        void run() throws IOException, ServletException;
    }

    public static <T, X extends Throwable> T in(
            UUID centre, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CENTRE, centre).call(work);
    }

    public static void run(UUID centre, Rest rest) throws IOException, ServletException {
        try {
            ScopedValue.where(CENTRE, centre)
                    .call(
                            () -> {
                                rest.run();
                                return centre;
                            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    static Optional<UUID> current() {
        return CENTRE.isBound() ? Optional.of(CENTRE.get()) : Optional.empty();
    }
}
