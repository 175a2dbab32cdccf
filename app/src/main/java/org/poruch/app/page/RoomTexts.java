package org.poruch.app.page;

import java.util.Map;
import org.poruch.app.page.view.Words;

/** The texts of one language, by key. */
record RoomTexts(String language, Map<String, Phrase> phrases) implements Words {
    @Override
    public String text(String key, Object... nameValues) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new MissingText(key, language);
        }
        return phrase.with(nameValues);
    }

    @Override
    public boolean has(String key) {
        return phrases.containsKey(key);
    }
}
