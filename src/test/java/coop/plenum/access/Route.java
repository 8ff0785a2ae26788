package coop.plenum.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that can be asked of the application: a method, an address with names in braces, what it needs. */
record Route(String verb, String path, Permission permission) {
    private static final String NAME_WITH_PATTERN = "\\{ *(\\w+) *:[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}";

    /** All of them, in the order of their addresses. */
    static List<Route> all() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPath(java.nio.file.Path.of("target", "classes"));
        return classes.stream()
                .flatMap(c -> c.getMethods().stream())
                .flatMap(m -> of(m).stream())
                .sorted(java.util.Comparator.comparing(Route::path).thenComparing(Route::verb))
                .toList();
    }

    private static Optional<Route> of(JavaMethod method) {
        return Stream.of("GET", "POST")
                .filter(v -> method.isAnnotatedWith("jakarta.ws.rs." + v))
                .findFirst()
                .map(verb -> new Route(verb, address(method), permission(method)));
    }

    private static String address(JavaMethod method) {
        String path = "/" + part(method.getOwner()) + "/"
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String plain = path.replaceAll(NAME_WITH_PATTERN, "{$1}").replaceAll("/+", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String part(JavaClass type) {
        return type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    }

    private static Permission permission(JavaMethod method) {
        return method.tryGetAnnotationOfType(Needs.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Needs.class))
                .orElseThrow(() -> new AssertionError(method.getFullName() + " states no permission"))
                .value();
    }
}
