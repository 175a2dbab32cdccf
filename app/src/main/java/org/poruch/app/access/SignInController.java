package org.poruch.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.poruch.app.access.view.SignInPage;
import org.poruch.app.storage.CentreContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {
    private final SignIn signIn;
    private final Sessions sessions;
    private final KeptForms forms;

    SignInController(SignIn signIn, Sessions sessions, KeptForms forms) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.forms = forms;
    }

    @GetMapping("/sign-in")
    @Who(Rule.ANYONE)
    ModelAndView show(@RequestParam(defaultValue = "/") String to) {
        return page(new SignInPage("", Local.address(to), null, Map.of()));
    }

    @PostMapping("/sign-in")
    @Who(Rule.ANYONE)
    ModelAndView create(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kept = KeptForm.in(request);
        return switch (signIn.signIn(login, password, false)) {
            case SignIn.Answer.Welcome welcome -> {
                SessionCookie.give(request, response, welcome.session().secret());
                yield new ModelAndView(
                        "redirect:"
                                + (kept.fields().isEmpty()
                                        ? Local.address(to)
                                        : keep(welcome, kept)));
            }
            case SignIn.Answer.Wrong() ->
                    again(login, to, kept, "access.fault.wrong", HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIn.Answer.TooOften() ->
                    again(login, to, kept, "access.fault.often", HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private String keep(SignIn.Answer.Welcome welcome, KeptForm kept) {
        if (!kept.mayBeOf(welcome.person())) {
            return "/?said=kept-by-another";
        }
        CentreContext.in(
                welcome.centre(),
                () -> {
                    forms.keep(welcome.person(), kept);
                    return kept;
                });
        return "/kept";
    }

    @PostMapping("/sign-out")
    @Who(Rule.SIGNED_IN)
    String destroy(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        sessions.close(visitor);
        return gone(request, response);
    }

    @PostMapping("/sign-out-everywhere")
    @Who(Rule.SIGNED_IN)
    String destroyAll(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        sessions.closeAll(visitor.centre(), visitor.person());
        return gone(request, response);
    }

    private static String gone(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.take(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        return "redirect:/sign-in";
    }

    private static ModelAndView again(
            String login, String to, KeptForm kept, String fault, HttpStatus status) {
        var page = page(new SignInPage(login, Local.address(to), fault, kept.fields()));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(SignInPage page) {
        return new ModelAndView("access/sign-in", Map.of("page", page));
    }
}
