package org.poruch.app.access.view;

import java.time.Instant;
import org.poruch.app.page.view.Words;

/**
 * The sheet that is printed and handed over.
 *
 * @param words in the language of the one who gets it
 */
public record SlipSheet(
        Words words,
        String centre,
        String login,
        String code,
        String address,
        Instant expires,
        boolean child) {}
