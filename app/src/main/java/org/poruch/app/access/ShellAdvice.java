package org.poruch.app.access;

import jakarta.servlet.http.HttpServletRequest;
import org.poruch.app.page.Shells;
import org.poruch.app.page.view.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page gets its shell. */
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {
    private final Shells shells;

    ShellAdvice(Shells shells) {
        this.shells = shells;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        return shells.of(request);
    }
}
