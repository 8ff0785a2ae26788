package coop.plenum.pattern.shelf;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;

/** Which other libraries of patterns are read beside Plenum's own. */
@ConfigMapping(prefix = "plenum.patterns")
interface LibrariesConfig {
    /** By the name that stands in their addresses. */
    Map<String, Library> libraries();

    /** One of them. */
    interface Library {
        /** The folder with its Markdown files, such as a clone. */
        Path folder();

        /** What it is called on pages. */
        String title();

        /** Of a pattern that names none itself. */
        @WithDefault("CC-BY-SA-4.0")
        String licence();

        /** Whom to name, of a pattern that names nobody itself. */
        String attribution();

        /** Where it lives. */
        String address();
    }
}
