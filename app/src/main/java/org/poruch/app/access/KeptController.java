package org.poruch.app.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.poruch.app.access.view.KeptPage;
import org.poruch.app.access.view.SignInPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A session that ends in the middle of writing loses no word. */
@Controller
class KeptController {
    private final KeptForms forms;

    KeptController(KeptForms forms) {
        this.forms = forms;
    }

    /** Where the gate sends a form that came after its session had ended. */
    @PostMapping("/sign-in/kept")
    @Who(Rule.ANYONE)
    ModelAndView ask(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
            return new ModelAndView("redirect:/sign-in");
        }
        var page = new SignInPage("", "/", "access.fault.ended", KeptForm.of(request).fields());
        return new ModelAndView("access/sign-in", Map.of("page", page), HttpStatus.UNAUTHORIZED);
    }

    @GetMapping("/kept")
    @Who(Rule.SIGNED_IN)
    ModelAndView show(Visitor visitor) {
        return forms.of(visitor.person())
                .map(
                        kept ->
                                new ModelAndView(
                                        "access/kept",
                                        Map.of("page", new KeptPage(kept.path(), kept.fields()))))
                .orElseGet(() -> new ModelAndView("redirect:/"));
    }
}
