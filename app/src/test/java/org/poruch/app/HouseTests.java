package org.poruch.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** The rules of the house that a compiler does not know. */
class HouseTests {
    private static final JavaClasses OURS = classesIn("org.poruch.app");

    private static final Pattern WORDS_THAT_SAY_NOTHING =
            Pattern.compile(
                    "(?i).*\\.(common|core|utils?|shared|services?|dtos?|impl|managers?|helpers?)(\\..*)?");

    private static final Pattern ENDINGS_THAT_SAY_NOTHING =
            Pattern.compile(
                    ".*(Common|Core|Utils?|Shared|Services?|D[tT][oO]s?|Impl|Managers?|Helpers?)");

    @Test
    void everyRoomSaysWhatItIsAndWhomItNeeds() {
        assertThat(rooms().filter(room -> !room.isAnnotatedWith(ApplicationModule.class)))
                .as("rooms whose package-info.java lacks @ApplicationModule")
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages().filter(each -> !each.isAnnotatedWith(NullMarked.class)))
                .as("packages whose package-info.java lacks @NullMarked")
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void whatServesARoomStaysInside() {
        classes()
                .that()
                .haveNameMatching(".*(Controller|Api|Store|Queries)")
                .should()
                .notBePublic()
                .because("a room is entered by its door only")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void templatesKnowOnlyWhatIsMadeForThem() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.poruch.app..view..", "java..", "gg.jte..", "org.jspecify..")
                .because("a template takes records from a package named view and nothing else")
                .allowEmptyShould(true)
                .check(classesIn("gg.jte.generated"));
    }

    @Test
    void nobodyDependsOnInsight() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.poruch.app.insight..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.poruch.app.insight..")
                .because("insight listens; nobody waits for it")
                .check(OURS);
    }

    @Test
    void onlyStorageSaysWhoseDataIsSeen() {
        assertThat(Stream.of(".java", ".sql", ".jte").flatMap(end -> Project.sources(end).stream()))
                .as("files outside of storage that set the tenant of a transaction")
                .filteredOn(file -> file.toString().contains("/src/main/"))
                .filteredOn(file -> Project.read(file).contains("set_config"))
                .allMatch(HouseTests::belongsToStorage);
    }

    @Test
    void noPackageHasANameThatSaysNothing() {
        assertThat(packages().map(JavaPackage::getName))
                .filteredOn(name -> WORDS_THAT_SAY_NOTHING.matcher(name).matches())
                .isEmpty();
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        assertThat(OURS.stream().filter(type -> saysNothing(type) && !namedLikeItsFramework(type)))
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    private static boolean saysNothing(JavaClass type) {
        return ENDINGS_THAT_SAY_NOTHING.matcher(type.getSimpleName()).matches();
    }

    /** A transaction manager that a framework asks for may be called so. */
    private static boolean namedLikeItsFramework(JavaClass type) {
        return Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                .filter(above -> !above.getPackageName().startsWith("org.poruch"))
                .anyMatch(HouseTests::saysNothing);
    }

    private static JavaClasses classesIn(String name) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(name);
    }

    private static boolean belongsToStorage(Path file) {
        return file.toString().contains("/storage/") || file.toString().contains("__storage_");
    }

    private static Stream<JavaPackage> rooms() {
        return OURS.getPackage("org.poruch.app").getSubpackages().stream();
    }

    private static Stream<JavaPackage> packages() {
        return OURS.getPackage("org.poruch.app").getSubpackagesInTree().stream()
                .filter(each -> !each.getClasses().isEmpty());
    }
}
