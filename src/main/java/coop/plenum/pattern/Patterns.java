package coop.plenum.pattern;

import coop.plenum.platform.Finding;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** The pattern library that travels inside the application, read once at start. */
@ApplicationScoped
@Startup
public class Patterns {
    private static final Logger LOG = Logger.getLogger(Patterns.class);
    private static final String FOLDER = "patterns";

    private Map<String, Pattern> bySlug = Map.of();
    private Set<String> names = Set.of();
    private List<Finding> findings = List.of();

    Patterns() {}

    /** The pattern of this slug, where there is one. */
    public Optional<Pattern> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** All patterns, by slug. */
    public List<Pattern> all() {
        return List.copyOf(bySlug.values());
    }

    /** The slugs of all patterns, those that cannot be shown because of a fault too. */
    public Set<String> names() {
        return names;
    }

    /** What is wrong with their files. */
    public List<Finding> findings() {
        return findings;
    }

    @PostConstruct
    void load() {
        Library library = packed();
        library.findings().forEach(f -> LOG.warnf("Pattern library: %s", f.sentence()));
        LOG.infof("Pattern library: %d patterns", library.patterns().size());
        bySlug = library.patterns();
        names = library.names();
        findings = library.findings();
    }

    /** The folder is a real one in development and tests, and lies in the application's jar otherwise. */
    private static Library packed() {
        List<Library> found = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(Patterns.class.getClassLoader(), FOLDER, folder -> found.add(read(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.isEmpty()) LOG.errorf("Pattern library: the folder %s is missing in the application", FOLDER);
        return found.isEmpty() ? Library.empty() : found.get(0);
    }

    private static Library read(Path folder) {
        try {
            return Library.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
