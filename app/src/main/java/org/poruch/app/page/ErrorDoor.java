package org.poruch.app.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * Whatever fails before or after a controller, in a filter or in the container, is answered here.
 */
@Component("/error")
class ErrorDoor implements ErrorController, HttpRequestHandler {
    private final Problems problems;
    private final ErrorPages pages;

    ErrorDoor(Problems problems, ErrorPages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = String.valueOf(attribute(request, RequestDispatcher.ERROR_REQUEST_URI));
        pages.answer(problem(request), path, request, response);
    }

    private Problem problem(HttpServletRequest request) {
        if (attribute(request, RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return problems.of(thrown);
        }
        return attribute(request, RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Problem.of(status)
                : Problem.of(404);
    }

    private static @Nullable Object attribute(HttpServletRequest request, String name) {
        return request.getAttribute(name);
    }
}
