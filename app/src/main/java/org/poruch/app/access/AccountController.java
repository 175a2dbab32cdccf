package org.poruch.app.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.view.AccountPage;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The own account: name, language, theme, password, where one is signed in. */
@Controller
class AccountController {
    private static final List<String> THEMES = List.of("auto", "light", "dark");

    private final Account account;
    private final PasswordChange passwords;
    private final Sessions sessions;
    private final Tokens tokens;

    AccountController(Account account, PasswordChange passwords, Sessions sessions, Tokens tokens) {
        this.account = account;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @GetMapping("/account")
    @Who(Rule.SIGNED_IN)
    ModelAndView show(Visitor visitor) {
        return page(visitor, visitor.name(), null, Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/account")
    @Who(Rule.SIGNED_IN)
    ModelAndView name(@RequestParam(defaultValue = "") String name, Visitor visitor) {
        try {
            account.name(visitor.person(), name);
            return saved();
        } catch (Invalid invalid) {
            return page(visitor, name, null, invalid.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/theme")
    @Who(Rule.SIGNED_IN)
    ModelAndView theme(@RequestParam(defaultValue = "auto") String theme, Visitor visitor) {
        account.theme(visitor.person(), THEMES.contains(theme) ? theme : "auto");
        return saved();
    }

    @PostMapping("/account/password")
    @Who(Rule.SIGNED_IN)
    ModelAndView password(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            Visitor visitor) {
        try {
            passwords.change(visitor, old, password);
            return new ModelAndView("redirect:/account?said=password");
        } catch (Invalid invalid) {
            return page(
                    visitor,
                    visitor.name(),
                    null,
                    invalid.faults(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/account/password")
    @Who(Rule.SIGNED_IN)
    String passwordPage() {
        return "redirect:/account#password";
    }

    ModelAndView page(
            Visitor visitor,
            String name,
            @Nullable String token,
            Faults faults,
            HttpStatus status) {
        var page =
                new AccountPage(
                        name,
                        account.login(visitor.person()) + "@" + visitor.centreShort(),
                        visitor.child(),
                        sessions.pages(visitor),
                        tokens.of(visitor),
                        token,
                        faults);
        return new ModelAndView("access/account", Map.of("page", page), status);
    }

    private static ModelAndView saved() {
        return new ModelAndView("redirect:/account?said=saved");
    }
}
