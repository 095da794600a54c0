package dev.stele;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape that keeps Stele simple: data flows one way, and each foreign library has one home. */
class ArchitectureTest {
    private static final List<String> STAGES =
            List.of(
                    "read", "clean", "analyse", "survey", "suggest", "link", "index", "export",
                    "render", "write", "init");

    /** What all stages may use; the later ones of the list may use the earlier ones. */
    private static final List<String> SHARED =
            List.of("diagnostic", "text", "model", "address", "store", "search", "cite", "publish");

    private static final Path SOURCES = Path.of("src/main/java/dev/stele");

    private static final JavaClasses STELE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.stele");

    @Test
    void the_rules_see_every_class_of_the_source_tree() throws IOException {
        assertThat(STELE.stream().filter(type -> type.getEnclosingClass().isEmpty()))
                .extracting(type -> type.getName())
                .containsExactlyInAnyOrderElementsOf(classesInSourceTree());
    }

    @Test
    void every_package_has_its_place_in_the_flow() {
        Set<String> known = new TreeSet<>(STAGES);
        known.addAll(SHARED);
        known.add("cli");
        assertThat(STELE.stream().map(type -> topPackage(type.getPackageName()))).isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read", "clean", "analyse", "survey", "suggest", "link", "index", "export",
                "render", "write", "init"
            })
    void a_stage_knows_no_other_stage(String stage) {
        String[] others =
                STAGES.stream()
                        .filter(other -> !other.equals(stage))
                        .map(ArchitectureTest::packages)
                        .toArray(String[]::new);
        check(
                noClasses()
                        .that()
                        .resideInAPackage(packages(stage))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(others)
                        .because("stages meet only in the model"));
    }

    @Test
    void what_stages_share_knows_no_stage() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(packages(SHARED))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(STAGES)));
    }

    @Test
    void only_the_command_line_knows_the_order() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(packages("cli"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(packages("cli")));
    }

    @Test
    void the_model_rests_on_nothing_but_the_language() {
        check(
                classes()
                        .that()
                        .resideInAPackage(packages("model"))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                packages("model"),
                                "java.lang..",
                                "java.util..",
                                "java.math..",
                                "org.jspecify.."));
    }

    @Test
    void packages_form_no_cycle() {
        check(slices().matching("dev.stele.(**)").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @CsvSource({
        "Pebble,        io.pebbletemplates..,                        render",
        "picocli,       picocli..,                                   cli",
        "jsoup,         org.jsoup..,                                 read clean render",
        "flexmark,      com.vladsch.flexmark..,                      read clean",
        "ICU,           com.ibm.icu..,                               text address read",
        "Jackson,       tools.jackson.. com.fasterxml..,             read store index export"
                + " render search",
        "citeproc,      de.undercouch..,                             cite",
        "HTTP server,   com.sun.net.httpserver..,                    cli",
    })
    void a_library_stays_in_its_home(String library, String itsPackages, String homes) {
        check(
                noClasses()
                        .that(
                                resideInAnyPackage("dev.stele..")
                                        .and(not(resideInAnyPackage(packages(words(homes))))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(itsPackages.split(" "))
                        .because(library + " is replaced in one place: " + homes)
                        .allowEmptyShould(false));
    }

    @Test
    void pages_are_written_from_the_model_and_only_locked_by_jsoup() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(packages("render"))
                        .and()
                        .haveNameNotMatching(".*\\.Lock(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.jsoup..")
                        .because("a source's markup never reaches a page"));
    }

    @Test
    void a_name_says_what_a_class_does() {
        check(
                noClasses()
                        .should()
                        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Common|Misc)(\\$.*)?"));
    }

    @Test
    void a_broken_rule_is_noticed() {
        ArchRule wrong =
                noClasses()
                        .that()
                        .resideInAPackage(packages("address"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(packages("text"));
        assertThatThrownBy(() -> wrong.check(STELE)).isInstanceOf(AssertionError.class);
    }

    /**
     * Regular expressions classify by the JDK's tables, which differ between its versions. To match
     * a written word in either case is no such decision: case pairs of letters do not change.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"clean", "analyse", "survey", "suggest", "link", "index", "text", "address"})
    void regular_expressions_decide_about_no_letter(String name) throws IOException {
        Pattern classifies = Pattern.compile("\\\\\\\\[pPwWbB]|UNICODE_CHARACTER_CLASS");
        List<String> found = new ArrayList<>();
        for (Path file : javaFiles(SOURCES.resolve(name))) {
            Files.readString(file)
                    .lines()
                    .filter(line -> classifies.matcher(line).find())
                    .forEach(line -> found.add(file + ": " + line.trim()));
        }
        assertThat(found).isEmpty();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(STELE);
    }

    private static Set<String> classesInSourceTree() throws IOException {
        Path root = SOURCES.getParent().getParent();
        return javaFiles(SOURCES).stream()
                .map(file -> root.relativize(file).toString())
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .map(name -> name.replace('/', '.').replace('\\', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String topPackage(String name) {
        String[] parts = name.split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static String packages(String name) {
        return "dev.stele." + name + "..";
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(ArchitectureTest::packages).toArray(String[]::new);
    }
}
