package coop.plenum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the house: who may import whom, how things are named, how long a file may grow. */
class ArchitectureTest {
    private static final String ROOT = "coop.plenum.";
    private static final String NEEDS = "coop.plenum.access.Needs";

    /** Each package with all it may import. A package that is not named here does not exist. */
    static final Map<String, Set<String>> MAP = Map.ofEntries(
            Map.entry("access", Set.of()),
            Map.entry("platform", Set.of("access")),
            Map.entry("identity", Set.of("access", "platform")),
            Map.entry("organisation", Set.of("access", "identity", "platform", "questionnaire")),
            Map.entry("pattern", Set.of("access", "platform")),
            Map.entry("questionnaire", Set.of("platform")),
            Map.entry("scoring", Set.of("questionnaire")),
            Map.entry(
                    "assessment", Set.of("access", "scoring", "questionnaire", "organisation", "identity", "platform")),
            Map.entry(
                    "workshop",
                    Set.of("access", "assessment", "scoring", "questionnaire", "organisation", "identity", "platform")),
            Map.entry(
                    "report",
                    Set.of(
                            "access",
                            "assessment",
                            "scoring",
                            "questionnaire",
                            "pattern",
                            "organisation",
                            "identity",
                            "platform")),
            Map.entry(
                    "plan",
                    Set.of(
                            "access",
                            "report",
                            "assessment",
                            "scoring",
                            "questionnaire",
                            "pattern",
                            "organisation",
                            "identity",
                            "platform")),
            Map.entry(
                    "network",
                    Set.of(
                            "access",
                            "plan",
                            "report",
                            "assessment",
                            "scoring",
                            "questionnaire",
                            "pattern",
                            "organisation",
                            "identity",
                            "platform")),
            Map.entry(
                    "home",
                    Set.of(
                            "access",
                            "network",
                            "workshop",
                            "plan",
                            "report",
                            "assessment",
                            "scoring",
                            "questionnaire",
                            "pattern",
                            "organisation",
                            "identity",
                            "platform")));

    private static final List<String> FORBIDDEN_ENDINGS =
            List.of("Service", "Manager", "Util", "Utils", "Helper", "Impl");

    private static final int LONGEST_JAVA_FILE = 300;
    private static final int LONGEST_TEMPLATE = 150;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPath(Path.of("target", "classes"));

    @Test
    void everyPackageImportsOnlyWhatTheMapAllows() {
        List<String> breaches = CLASSES.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> isOurs(d.getTargetClass()) && !allowed(d))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
        assertEquals(List.of(), breaches);
    }

    @Test
    void everyPackageStandsOnTheMap() {
        List<String> strangers = CLASSES.stream()
                .filter(ArchitectureTest::isOurs)
                .map(ArchitectureTest::feature)
                .filter(f -> !MAP.containsKey(f))
                .distinct()
                .toList();
        assertEquals(List.of(), strangers);
        assertTrue(CLASSES.size() > MAP.size(), "the classes were found");
    }

    @Test
    void scoringKnowsNoFramework() {
        List<String> allowed = List.of("java.", "org.jspecify.", "org.apache.commons.statistics.", ROOT);
        List<String> breaches = CLASSES.stream()
                .filter(c -> isOurs(c) && feature(c).equals("scoring"))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> {
                    String target = d.getTargetClass().getBaseComponentType().getName();
                    return target.contains(".") && allowed.stream().noneMatch(target::startsWith);
                })
                .map(Dependency::getDescription)
                .sorted()
                .toList();
        assertEquals(List.of(), breaches);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        List<String> vague = CLASSES.stream()
                .filter(ArchitectureTest::isOurs)
                .map(JavaClass::getSimpleName)
                .filter(n -> FORBIDDEN_ENDINGS.stream().anyMatch(n::endsWith))
                .toList();
        assertEquals(List.of(), vague);
    }

    @Test
    void handlersArePublicBecauseOthersAreSilentlyNotFound() {
        List<String> hidden = CLASSES.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(ArchitectureTest::isHandler)
                .filter(m -> !m.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), hidden);
    }

    @Test
    void everyHandlerStatesWhoMayUseIt() {
        List<String> open = CLASSES.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(ArchitectureTest::isHandler)
                .filter(m -> !statesAccess(m) || !statesPermission(m))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void filesStayShortEnoughToRead() throws IOException {
        assertEquals(List.of(), longerThan(LONGEST_JAVA_FILE, Path.of("src"), ".java"));
        assertEquals(List.of(), longerThan(LONGEST_TEMPLATE, Path.of("src/main/resources/templates"), ".html"));
    }

    private static List<String> longerThan(int most, Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .filter(f -> lines(f) > most)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isHandler(JavaMethod method) {
        return Stream.of("GET", "POST", "PUT", "DELETE", "PATCH")
                .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    private static boolean statesPermission(JavaMethod method) {
        return method.isAnnotatedWith(NEEDS) || method.getOwner().isAnnotatedWith(NEEDS);
    }

    private static boolean statesAccess(JavaMethod method) {
        return Stream.of(
                        "jakarta.annotation.security.PermitAll",
                        "jakarta.annotation.security.RolesAllowed",
                        "io.quarkus.security.Authenticated")
                .anyMatch(a -> method.isAnnotatedWith(a) || method.getOwner().isAnnotatedWith(a));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getBaseComponentType().getName().startsWith(ROOT);
    }

    private static String feature(JavaClass type) {
        String rest = type.getBaseComponentType().getName().substring(ROOT.length());
        return rest.substring(0, Math.max(0, rest.indexOf('.')));
    }

    private static boolean allowed(Dependency dependency) {
        String from = feature(dependency.getOriginClass());
        String to = feature(dependency.getTargetClass());
        return from.equals(to) || MAP.getOrDefault(from, Set.of()).contains(to);
    }
}
