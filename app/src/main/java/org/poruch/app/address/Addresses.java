package org.poruch.app.address;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;

/**
 * All addresses, read from the controllers on the class path; no server and no database is needed.
 */
public final class Addresses {
    private static final List<Address> FILES =
            List.of(
                    new Address(
                            "GET",
                            "/static/{file}",
                            List.of(new Address.Parameter("file", "path", "file")),
                            true,
                            List.of("anyone")));

    private Addresses() {}

    public static List<Address> all() {
        return Stream.concat(
                        controllers().flatMap(each -> new ControllerAddresses(each).all()),
                        FILES.stream())
                .sorted(Comparator.comparing(Address::path).thenComparing(Address::method))
                .toList();
    }

    /**
     * Each controller stands in a file of its own; one inside another class belongs to that class's
     * tests.
     */
    private static Stream<Class<?>> controllers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("org.poruch.app").stream()
                .filter(found -> !String.valueOf(found.getBeanClassName()).contains("$"))
                .map(
                        found ->
                                ClassUtils.resolveClassName(
                                        String.valueOf(found.getBeanClassName()),
                                        Addresses.class.getClassLoader()));
    }
}
