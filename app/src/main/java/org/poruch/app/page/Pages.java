package org.poruch.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.ViewResolver;

/** Turns the name of a view, {@code journey/goal}, into its template, {@code journey/goal.jte}. */
@Configuration(proxyBeanMethods = false)
class Pages {
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver templateViews(TemplateEngine templates) {
        return new TemplateViews(templates);
    }

    private static final class TemplateViews implements ViewResolver, Ordered {
        private final TemplateEngine templates;
        private final Map<String, JteView> known = new ConcurrentHashMap<>();

        TemplateViews(TemplateEngine templates) {
            this.templates = templates;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public @Nullable JteView resolveViewName(String name, Locale locale) {
            if (name.indexOf(':') >= 0) {
                return null; // redirect: and forward: are resolved by the next one
            }
            return known.computeIfAbsent(name, each -> new JteView(templates, each + ".jte"));
        }
    }
}
