package org.poruch.app.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One text in one language, ready to be filled with its arguments. */
sealed interface Phrase {
    String with(Object... nameValues);

    static Phrase of(String text, String language) {
        return text.indexOf('{') < 0
                ? new Fixed(text)
                : new Pattern(new MessageFormat(text, new ULocale(language)));
    }

    /** A text without arguments is what it is. */
    record Fixed(String text) implements Phrase {
        @Override
        public String with(Object... nameValues) {
            return text;
        }
    }

    /**
     * A text with arguments. ICU's formats may be used by one thread at a time: whoever comes takes
     * the idle one, whoever finds none makes a copy.
     */
    final class Pattern implements Phrase {
        private final MessageFormat original;
        private final AtomicReference<@Nullable MessageFormat> idle = new AtomicReference<>();

        Pattern(MessageFormat original) {
            this.original = original;
            idle.set(copy());
        }

        @Override
        public String with(Object... nameValues) {
            Map<String, Object> arguments = arguments(nameValues);
            MessageFormat mine = idle.getAndSet(null);
            if (mine == null) {
                mine = copy();
            }
            String text = mine.format(arguments);
            idle.set(mine);
            return text;
        }

        private MessageFormat copy() {
            return (MessageFormat) original.clone();
        }

        private static Map<String, Object> arguments(Object... nameValues) {
            Map<String, Object> arguments = HashMap.newHashMap(nameValues.length / 2);
            for (int i = 0; i + 1 < nameValues.length; i += 2) {
                arguments.put((String) nameValues[i], nameValues[i + 1]);
            }
            return arguments;
        }
    }
}
