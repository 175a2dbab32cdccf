package org.poruch.app;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;

/** Signs in on the page, as people do, and gives the session's cookie. */
final class Sitting {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private Sitting() {}

    static String open(MockMvc mvc, String login) {
        try {
            var page = mvc.perform(get("/sign-in")).andReturn().getResponse();
            var token = CSRF.matcher(page.getContentAsString());
            if (!token.find()) {
                throw new IllegalStateException("The sign-in page has no form.");
            }
            var answer =
                    mvc.perform(
                                    post("/sign-in")
                                            .cookie(page.getCookies())
                                            .param("login", login)
                                            .param("password", Cast.PASSWORD)
                                            .param("_csrf", token.group(1)))
                            .andReturn()
                            .getResponse();
            return answer.getCookie("poruch").getValue();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
