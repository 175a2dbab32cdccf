package org.poruch.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.poruch.app.access.view.SlipPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one comes in with a slip. */
@Controller
class SlipController {
    private final SlipSignIn door;

    SlipController(SlipSignIn door) {
        this.door = door;
    }

    @GetMapping("/slip")
    @Who(Rule.ANYONE)
    ModelAndView show() {
        return page("", Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/slip")
    @Who(Rule.ANYONE)
    ModelAndView create(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return switch (door.enter(code, password, request.getRemoteAddr())) {
                case SignIn.Answer.Welcome welcome -> {
                    SessionCookie.give(request, response, welcome.session().secret());
                    yield new ModelAndView("redirect:/");
                }
                case SignIn.Answer.Wrong() ->
                        page(code, Faults.of("code", "access.fault.slip"), HttpStatus.UNAUTHORIZED);
                case SignIn.Answer.TooOften() ->
                        page(
                                code,
                                Faults.of("code", "access.fault.often"),
                                HttpStatus.TOO_MANY_REQUESTS);
            };
        } catch (Invalid invalid) {
            return page(code, invalid.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView page(String code, Faults faults, HttpStatus status) {
        return new ModelAndView("access/slip", Map.of("page", new SlipPage(code, faults)), status);
    }
}
