package org.poruch.app.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whatever a controller throws is answered here. */
@ControllerAdvice
class Refusals {
    private final Problems problems;
    private final ErrorPages pages;

    Refusals(Problems problems, ErrorPages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @ExceptionHandler(Exception.class)
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.answer(problems.of(thrown), request.getRequestURI(), request, response);
    }
}
