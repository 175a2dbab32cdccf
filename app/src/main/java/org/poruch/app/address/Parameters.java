package org.poruch.app.address;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.poruch.app.page.Sent;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What a route takes: in its address, after the question mark, in a form, in a body. */
record Parameters(String path, boolean safe) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9]+)(?::[^}]*)?}");

    List<Address.Parameter> of(Method method) {
        var all = new ArrayList<Address.Parameter>();
        VARIABLE.matcher(path).results().map(Parameters::variable).forEach(all::add);
        Arrays.stream(method.getParameters()).flatMap(this::given).forEach(all::add);
        return List.copyOf(all);
    }

    private static Address.Parameter variable(MatchResult found) {
        return new Address.Parameter(found.group(1), "path", found.group(1));
    }

    private Stream<Address.Parameter> given(Parameter parameter) {
        if (parameter.isAnnotationPresent(RequestBody.class)) {
            return components(parameter.getType(), "body");
        }
        if (parameter.getType() == Sent.class) {
            var type = ResolvableType.forType(parameter.getParameterizedType());
            return components(type.getGeneric(0).toClass(), "body");
        }
        var filled = parameter.getAnnotation(ModelAttribute.class);
        if (filled != null) {
            return ofHouse(filled) ? Stream.empty() : components(parameter.getType(), place());
        }
        var named = parameter.getAnnotation(RequestParam.class);
        if (named == null || java.util.Map.class.isAssignableFrom(parameter.getType())) {
            return Stream.empty();
        }
        var name =
                Stream.of(named.name(), named.value(), parameter.getName())
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElseThrow();
        return Stream.of(new Address.Parameter(name, place(), Kinds.of(name, parameter.getType())));
    }

    /** What has a name of its own is put there by the house for every page; nobody sends it. */
    private static boolean ofHouse(ModelAttribute filled) {
        return !filled.name().isEmpty() || !filled.value().isEmpty();
    }

    private String place() {
        return safe ? "query" : "form";
    }

    private static Stream<Address.Parameter> components(Class<?> type, String in) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(each -> component(each, in))
                : Stream.empty();
    }

    private static Address.Parameter component(RecordComponent component, String in) {
        var said = component.getAccessor().getAnnotation(JsonProperty.class);
        var name = said == null || !in.equals("body") ? component.getName() : said.value();
        return new Address.Parameter(name, in, Kinds.of(name, component.getType()));
    }
}
