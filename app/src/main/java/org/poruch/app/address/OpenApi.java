package org.poruch.app.address;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the table of addresses down as OpenAPI 3.1. */
final class OpenApi {
    private OpenApi() {}

    static Map<String, Object> of(List<Address> addresses, String version) {
        var paths = new LinkedHashMap<String, Map<String, Object>>();
        for (var address : addresses) {
            paths.computeIfAbsent(address.path(), path -> new LinkedHashMap<>())
                    .put(address.method().toLowerCase(Locale.ROOT), operation(address));
        }
        var whole = new LinkedHashMap<String, Object>();
        whole.put("openapi", "3.1.0");
        whole.put("info", Map.of("title", "Poruch", "version", version));
        whole.put("paths", paths);
        whole.put(
                "components",
                Map.of(
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer"))));
        return whole;
    }

    private static Map<String, Object> operation(Address address) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", address.method() + " " + address.path());
        operation.put("x-who", address.who());
        if (!address.who().equals(List.of("anyone"))) {
            operation.put("security", List.of(Map.of("token", List.of())));
        }
        operation.put("parameters", outside(address));
        inside(address, "form", "application/x-www-form-urlencoded", operation);
        inside(address, "body", "application/json", operation);
        operation.put("responses", Map.of("default", Map.of("description", answer(address))));
        return operation;
    }

    private static String answer(Address address) {
        return address.path().startsWith("/api/")
                ? "JSON, or application/problem+json"
                : "A page or a file";
    }

    private static List<Map<String, Object>> outside(Address address) {
        return address.params().stream()
                .filter(each -> each.in().equals("path") || each.in().equals("query"))
                .map(
                        each ->
                                Map.<String, Object>of(
                                        "name", each.name(),
                                        "in", each.in(),
                                        "required", each.in().equals("path"),
                                        "schema", Map.of("type", "string"),
                                        "x-kind", each.kind()))
                .toList();
    }

    private static void inside(
            Address address, String in, String type, Map<String, Object> operation) {
        var properties = new LinkedHashMap<String, Object>();
        address.params().stream()
                .filter(each -> each.in().equals(in))
                .forEach(each -> properties.put(each.name(), Map.of("x-kind", each.kind())));
        if (!properties.isEmpty()) {
            var schema = Map.of("type", "object", "properties", properties);
            operation.put("requestBody", Map.of("content", Map.of(type, Map.of("schema", schema))));
        }
    }
}
