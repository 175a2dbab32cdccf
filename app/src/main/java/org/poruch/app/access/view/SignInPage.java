package org.poruch.app.access.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page on which one signs in.
 *
 * @param to where one wanted to go
 * @param fault the key of what went wrong
 * @param kept what was being written when the session ended; it is carried along
 */
public record SignInPage(
        String login, String to, @Nullable String fault, Map<String, String> kept) {}
