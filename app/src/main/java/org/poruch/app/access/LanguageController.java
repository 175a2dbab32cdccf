package org.poruch.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.poruch.app.page.Languages;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The language at the foot of every page: kept with the person, and for a guest in a cookie. */
@Controller
class LanguageController {
    private final Account account;

    LanguageController(Account account) {
        this.account = account;
    }

    @PostMapping("/language")
    @Who(Rule.ANYONE)
    String create(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (Languages.ALL.contains(language)) {
            SessionFilter.visitor(request)
                    .ifPresent(visitor -> account.language(visitor.person(), language));
            response.addHeader("Set-Cookie", cookie(language, request.isSecure()));
        }
        return "redirect:" + Local.address(back);
    }

    private static String cookie(String language, boolean secure) {
        return ResponseCookie.from(Languages.COOKIE, language)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }
}
