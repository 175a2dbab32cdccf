package org.poruch.app.page;

/** A page asked for a text that nobody wrote. */
class MissingText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingText(String key, String language) {
        super(
                "The text %s is missing in %s. Maybe it should stand in messages/%s_%s.properties."
                        .formatted(key, language, key.split("\\.", 2)[0], language));
    }
}
