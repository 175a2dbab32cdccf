package org.poruch.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

/** The one transaction of a request: from the question who asks to the answer. */
final class RequestTransaction {
    private static final String NAME = RequestTransaction.class.getName();

    private final HttpServletRequest request;
    private final PlatformTransactionManager transactions;
    private final TransactionStatus status;

    private RequestTransaction(
            HttpServletRequest request,
            PlatformTransactionManager transactions,
            TransactionStatus status) {
        this.request = request;
        this.transactions = transactions;
        this.status = status;
    }

    static RequestTransaction begun(
            HttpServletRequest request,
            PlatformTransactionManager transactions,
            TransactionStatus status) {
        var transaction = new RequestTransaction(request, transactions, status);
        request.setAttribute(NAME, transaction);
        return transaction;
    }

    /** Empty where nobody is signed in, and once it has ended. */
    static Optional<RequestTransaction> of(HttpServletRequest request) {
        return Optional.ofNullable((RequestTransaction) request.getAttribute(NAME));
    }

    /** Keeps what was written, unless something inside went wrong. */
    void end(boolean well) {
        request.removeAttribute(NAME);
        if (well && !status.isRollbackOnly()) {
            transactions.commit(status);
        } else {
            transactions.rollback(status);
        }
    }
}
