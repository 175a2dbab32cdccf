package org.poruch.app.page;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/**
 * Finds out what an exception means for the one who asked. Only what is our own fault goes into the
 * log.
 */
@Component
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Set<String> DISK_FULL = Set.of("53100");

    /** Somebody else was there at the same moment, or an id is taken: nothing was written. */
    private static final Set<String> MET = Set.of("23505", "23P01", "40P01", "40001");

    Problem of(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> Problem.of(refusal);
            case HttpMessageNotReadableException unreadable -> Problem.of(400);
            case MethodArgumentTypeMismatchException mismatch ->
                    Problem.of(inAddress(mismatch) ? 404 : 400);
            case ServletRequestBindingException incomplete -> Problem.of(400);
            case RequestRejectedException hostile -> Problem.of(400);
            case ErrorResponse spring -> status(spring.getStatusCode().value(), thrown);
            case MultipartException parts -> Problem.of(400);
            case ServletException wrapper when wrapper.getRootCause() != null ->
                    of(wrapper.getRootCause());
            case CannotCreateTransactionException noConnection -> away(thrown);
            case DataAccessResourceFailureException noConnection -> storage(thrown);
            default -> storage(thrown);
        };
    }

    /** Something that no id could be is a thing that does not exist. */
    private static boolean inAddress(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private Problem status(int status, Throwable thrown) {
        return status < 500 ? Problem.of(status) : broken(thrown);
    }

    /** The database may be full or away; anything else is a mistake of ours. */
    private Problem storage(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return away(thrown);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql(thrown, sql.getSQLState());
            }
        }
        return broken(thrown);
    }

    private Problem sql(Throwable thrown, String state) {
        if (DISK_FULL.contains(state)) {
            LOG.error("The database has no space left: {}", state);
            return Problem.of(507);
        }
        if (MET.contains(state)) {
            return Problem.of(409);
        }
        return state.startsWith("08") || state.startsWith("57P") ? away(thrown) : broken(thrown);
    }

    private static Problem away(Throwable thrown) {
        LOG.warn("The database cannot be reached: {}", thrown.getClass().getSimpleName());
        return Problem.of(503);
    }

    /** The class and the place of the fault, never its message, which may hold a person's words. */
    private static Problem broken(Throwable thrown) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {}", id, Wordless.of(thrown));
        return Problem.broken(id);
    }
}
