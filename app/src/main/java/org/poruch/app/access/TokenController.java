package org.poruch.app.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.view.Faults;
import org.poruch.app.page.view.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Personal access tokens on the account's page. */
@Controller
class TokenController {
    private final Tokens tokens;
    private final AccountController account;

    TokenController(Tokens tokens, AccountController account) {
        this.tokens = tokens;
        this.account = account;
    }

    @GetMapping("/account/tokens")
    @Who(Rule.SIGNED_IN)
    String list() {
        return "redirect:/account#tokens";
    }

    /** Shows the token once, on a page that nothing keeps. */
    @PostMapping("/account/tokens")
    @Who(Rule.SIGNED_IN)
    ModelAndView create(
            @RequestParam(defaultValue = "") String name,
            Visitor visitor,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        try {
            var token = tokens.make(visitor, name);
            return account.page(visitor, visitor.name(), token, Faults.none(), HttpStatus.CREATED);
        } catch (Invalid invalid) {
            return account.page(
                    visitor,
                    visitor.name(),
                    null,
                    atToken(invalid),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/account/tokens/{token}/revocation")
    @Who(Rule.SIGNED_IN)
    String revoke(@PathVariable UUID token, Visitor visitor) {
        tokens.revoke(visitor, token);
        return "redirect:/account?said=revoked";
    }

    /** The account's page has another field that is called name. */
    private static Faults atToken(Invalid invalid) {
        FieldError first = invalid.faults().errors().getFirst();
        return Faults.of("token", first.key(), first.arguments().toArray());
    }
}
