package org.poruch.app.unsent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.poruch.app.access.Visitor;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A form that was sent and taken is unsent no more; this happens in the transaction that took it. A
 * form that comes back to its writer stays.
 */
@Configuration(proxyBeanMethods = false)
class SentForms implements WebMvcConfigurer, HandlerInterceptor {
    /** Under this name a form says which one it is. */
    private static final String NAME = "_unsent";

    private final UnsentForms forms;

    SentForms(UnsentForms forms) {
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView answer) {
        var form = request.getMethod().equals("POST") ? request.getParameter(NAME) : null;
        if (form != null
                && taken(answer)
                && request.getAttribute(Visitor.class.getName()) instanceof Visitor visitor) {
            forms.sent(visitor.person(), form);
        }
    }

    private static boolean taken(@Nullable ModelAndView answer) {
        var name = answer == null ? null : answer.getViewName();
        return name != null && name.startsWith("redirect:");
    }
}
