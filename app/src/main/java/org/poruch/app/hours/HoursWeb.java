package org.poruch.app.hours;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the stopwatch see what is sent. */
@Configuration(proxyBeanMethods = false)
class HoursWeb implements WebMvcConfigurer {
    private final Stopwatch stopwatch;

    HoursWeb(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(stopwatch);
    }
}
