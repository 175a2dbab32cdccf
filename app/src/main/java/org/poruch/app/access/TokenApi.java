package org.poruch.app.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.Invalid;
import org.poruch.app.page.SignInNeeded;
import org.poruch.app.page.TooOften;
import org.poruch.app.page.view.Faults;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Personal access tokens, for programs that work in somebody's name. */
@RestController
class TokenApi {
    private final SignIn signIn;
    private final Sessions sessions;

    TokenApi(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    record Login(@Nullable String login, @Nullable String password) {}

    record Token(String token, Instant expires) {}

    @PostMapping("/api/v1/tokens")
    @Who(Rule.ANYONE)
    ResponseEntity<Token> create(@RequestBody Login body) {
        if (body.login() == null || body.password() == null) {
            throw new Invalid(
                    Faults.of(body.login() == null ? "login" : "password", "page.fault.empty"));
        }
        return switch (signIn.signIn(body.login(), body.password(), true)) {
            case SignIn.Answer.Welcome(var session, var centre, var person) ->
                    ResponseEntity.status(201)
                            .body(new Token(session.secret().text(), session.expires()));
            case SignIn.Answer.Wrong() -> throw SignInNeeded.wrongPassword();
            case SignIn.Answer.TooOften() -> throw new TooOften();
        };
    }

    /** Gives back the token with which this call was made. */
    @DeleteMapping("/api/v1/tokens/current")
    @Who(Rule.SIGNED_IN)
    ResponseEntity<Void> destroy(Visitor visitor) {
        sessions.close(visitor);
        return ResponseEntity.noContent().build();
    }
}
