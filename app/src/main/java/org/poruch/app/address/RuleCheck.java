package org.poruch.app.address;

import java.util.Set;
import java.util.stream.Collectors;
import org.poruch.app.access.Things;
import org.poruch.app.access.Who;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Refuses to start with a route of ours that does not say who may use it, or whose rule has nothing
 * to hold on to.
 */
@Component
class RuleCheck implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping routes;
    private final Set<String> kinds;

    RuleCheck(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
            ObjectProvider<Things> things) {
        this.routes = routes;
        this.kinds = things.stream().map(Things::kind).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void afterSingletonsInstantiated() {
        routes.getHandlerMethods().forEach(this::check);
    }

    void check(RequestMappingInfo route, HandlerMethod method) {
        if (!method.getBeanType().getName().startsWith("org.poruch.")) {
            return;
        }
        var who = method.getMethodAnnotation(Who.class);
        if (who == null) {
            throw new IllegalStateException(
                    "The route %s must say who may use it. Maybe add @Who(Rule.…) to %s."
                            .formatted(route, method));
        }
        if (who.value().related()
                && route.getPatternValues().stream().noneMatch(this::namesAThing)) {
            throw new IllegalStateException(
                    "The rule %s of the route %s speaks of a journey, so its address must name one of %s."
                            .formatted(who.value(), route, kinds));
        }
    }

    private boolean namesAThing(String path) {
        return kinds.stream().anyMatch(kind -> path.contains("{" + kind + "}"));
    }
}
