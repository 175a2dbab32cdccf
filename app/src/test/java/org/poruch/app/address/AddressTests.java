package org.poruch.app.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.poruch.app.Cast;
import org.poruch.app.Story;
import org.poruch.app.access.Rule;
import org.poruch.app.access.Things;
import org.poruch.app.access.Who;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The list of addresses is the truth. */
@Story
class AddressTests {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired ObjectProvider<Things> things;

    @Autowired Cast cast;

    static class Forgetful {
        public void withoutRule() {}

        @Who(Rule.TUTEE)
        public void nowhere() {}
    }

    @Test
    void theListHoldsEveryRouteThatTheServerAnswers() {
        var listed =
                Addresses.all().stream().map(each -> each.method() + " " + each.path()).toList();
        routes.getHandlerMethods()
                .forEach(
                        (route, method) ->
                                route.getMethodsCondition()
                                        .getMethods()
                                        .forEach(
                                                verb ->
                                                        route.getPatternValues()
                                                                .forEach(
                                                                        path ->
                                                                                assertThat(listed)
                                                                                        .contains(
                                                                                                verb
                                                                                                        + " "
                                                                                                        + path))));
    }

    @Test
    void aRouteWithoutARuleDoesNotStart() throws NoSuchMethodException {
        refused("withoutRule", "/open", "must say who may use it");
    }

    @Test
    void aRuleAboutAJourneyNeedsOneInItsAddress() throws NoSuchMethodException {
        refused("nowhere", "/nowhere", "must name one of");
    }

    private void refused(String method, String path, String why) throws NoSuchMethodException {
        var handler = new HandlerMethod(new Forgetful(), Forgetful.class.getMethod(method));
        var route = RequestMappingInfo.paths(path).build();
        assertThatThrownBy(() -> new RuleCheck(routes, things).check(route, handler))
                .hasMessageContaining(why);
    }

    @Test
    void openApiNamesWhoMayAndWhatIsMeant() {
        var described = cast.centre().person("iryna").get("/openapi.json");
        assertThat(described.<String>at("$.openapi")).isEqualTo("3.1.0");
        assertThat(described.<String>at("$.paths['/api/v1/journeys/{journey}'].get.x-who[0]"))
                .isEqualTo("reader");
        assertThat(
                        described.<String>at(
                                "$.paths['/api/v1/journeys/{journey}'].get.parameters[0].x-kind"))
                .isEqualTo("journey");
    }

    @Test
    void healthIsToldToAnybody() {
        var iryna = cast.centre().person("iryna");
        assertThat(iryna.get("/health/live").<String>at("$.status")).isEqualTo("live");
        assertThat(iryna.get("/health/ready").<String>at("$.status")).isEqualTo("ready");
    }
}
