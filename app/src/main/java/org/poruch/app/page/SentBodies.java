package org.poruch.app.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Gives controllers a {@link Sent} body. */
@Configuration(proxyBeanMethods = false)
class SentBodies implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final JsonMapper json;

    SentBodies(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sent.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var type = ResolvableType.forMethodParameter(parameter).getGeneric(0).toClass();
        var request =
                new ServletServerHttpRequest(
                        Objects.requireNonNull(
                                web.getNativeRequest(
                                        jakarta.servlet.http.HttpServletRequest.class)));
        return new Sent<Object>(() -> read(request, type));
    }

    private Object read(ServletServerHttpRequest request, Class<?> type) {
        refuseOtherThanJson(request.getServletRequest().getContentType());
        try {
            Object body = json.readValue(request.getBody(), type);
            if (body == null) {
                throw new HttpMessageNotReadableException("There is no body.", request);
            }
            return body;
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("The body is not as it must be.", e, request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseOtherThanJson(@Nullable String contentType) {
        try {
            if (contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(
                            MediaType.parseMediaType(contentType))) {
                return;
            }
        } catch (InvalidMediaTypeException e) {
            throw new UnsupportedMediaTypeStatusException(e.getMessage());
        }
        throw new UnsupportedMediaTypeStatusException("Only JSON is read here.");
    }
}
