package org.poruch.app.access.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.poruch.app.page.view.Faults;

/**
 * The own account.
 *
 * @param sessions in how many browsers this person is signed in
 * @param token a token just made, shown this once
 */
public record AccountPage(
        String name,
        String login,
        boolean child,
        int sessions,
        List<TokenRow> tokens,
        @Nullable String token,
        Faults faults) {}
