package org.poruch.app;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Draws the rooms, what happens in each, and which room uses which. */
final class RoomMap {
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private final ApplicationModules all;
    private final List<ApplicationModule> rooms;

    RoomMap(ApplicationModules all) {
        this.all = all;
        this.rooms = all.stream().sorted(Comparator.comparing(RoomMap::name)).toList();
    }

    String text() {
        return """
        # The rooms

        Drawn from the code by `ModulithTests`; do not edit. An arrow goes from a room to a room that it uses.

        ```mermaid
        flowchart LR
        %s
        ```

        | room | what happens there | uses | its door |
        |---|---|---|---|
        %s
        """
                .formatted(
                        rooms.stream().flatMap(this::arrows).collect(joining("\n")),
                        rooms.stream().map(this::row).collect(joining("\n")));
    }

    private Stream<String> arrows(ApplicationModule room) {
        var start = "    %s[%s]".formatted(name(room), room.getDisplayName());
        return Stream.concat(
                Stream.of(start),
                uses(room).map(used -> "    %s --> %s".formatted(name(room), used)));
    }

    private String row(ApplicationModule room) {
        return "| `%s` | %s | %s | %s |"
                .formatted(name(room), whatHappens(room), code(uses(room)), code(door(room)));
    }

    private Stream<String> uses(ApplicationModule room) {
        return room.getDirectDependencies(all)
                .uniqueModules()
                .map(RoomMap::name)
                .distinct()
                .sorted();
    }

    /**
     * The public types of the room's own package; records and enums of {@code view} are for
     * templates.
     */
    private static Stream<String> door(ApplicationModule room) {
        return room.getNamedInterfaces()
                .getUnnamedInterface()
                .asJavaClasses()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(type -> !type.equals("package-info"))
                .sorted();
    }

    private static String whatHappens(ApplicationModule room) {
        var folder = room.getBasePackage().getName().replace('.', '/');
        var text =
                Project.read(
                        Project.root()
                                .resolve(
                                        "app/src/main/java/%s/package-info.java"
                                                .formatted(folder)));
        var paragraph = JAVADOC.matcher(text);
        return paragraph.find() ? oneLine(paragraph.group(1)) : "";
    }

    private static String oneLine(String javadoc) {
        return javadoc.replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                .replaceAll("\\s*\\n?\\s*\\*?\\s+", " ")
                .strip();
    }

    private static String code(Stream<String> words) {
        return words.map("`%s`"::formatted).collect(joining(", "));
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
