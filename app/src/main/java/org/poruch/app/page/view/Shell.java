package org.poruch.app.page.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs around its content: the reader's language and theme, who is signed in,
 * where one can go, the tokens that a form carries.
 *
 * @param words the texts in the reader's language
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param path the address of this page, for the language switch and for coming back after sign-in
 * @param csrf the token that every form sends back, masked anew for each page
 * @param reader the name of the person signed in
 * @param child the reader is a child: the system says «ти»
 * @param said one sentence about what was just done, such as "Saved"
 * @param today the day in the centre's time zone
 */
public record Shell(
        Words words,
        String theme,
        String path,
        String csrf,
        @Nullable String reader,
        boolean child,
        List<NavItem> nav,
        @Nullable Said said,
        LocalDate today,
        ZoneId zone) {

    /**
     * The text of this key, in the reader's language; arguments come as name, value, name, value.
     */
    public String t(String key, Object... nameValues) {
        return words.text(key, nameValues);
    }
}
