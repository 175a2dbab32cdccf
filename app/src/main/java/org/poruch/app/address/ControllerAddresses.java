package org.poruch.app.address;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.poruch.app.access.Who;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The addresses of one controller. */
record ControllerAddresses(Class<?> controller) {
    private static final Set<RequestMethod> SAFE = Set.of(RequestMethod.GET, RequestMethod.HEAD);

    Stream<Address> all() {
        return Arrays.stream(controller.getDeclaredMethods()).flatMap(this::of);
    }

    private Stream<Address> of(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) {
            return Stream.empty();
        }
        var who = method.getAnnotation(Who.class);
        if (who == null) {
            throw new IllegalStateException(
                    "The route %s.%s must say who may use it. Maybe add @Who(Rule.…)."
                            .formatted(controller.getSimpleName(), method.getName()));
        }
        return paths(mapping)
                .flatMap(
                        path ->
                                Arrays.stream(mapping.method())
                                        .map(
                                                verb ->
                                                        address(
                                                                method,
                                                                verb,
                                                                path,
                                                                who.value().names())));
    }

    private Stream<String> paths(RequestMapping mapping) {
        var above = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        var prefixes = above == null || above.path().length == 0 ? new String[] {""} : above.path();
        var own = mapping.path().length == 0 ? new String[] {""} : mapping.path();
        return Arrays.stream(prefixes)
                .flatMap(prefix -> Arrays.stream(own).map(path -> prefix + path));
    }

    private static Address address(
            Method method, RequestMethod verb, String path, List<String> who) {
        boolean safe = SAFE.contains(verb);
        var parameters = new Parameters(path, safe).of(method);
        return new Address(verb.name(), path, parameters, safe, who);
    }
}
