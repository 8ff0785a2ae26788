package coop.plenum.pattern.foreign;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML of strangers: every value is a text, nothing is made of tags, and what grows without end is refused. */
final class Yaml {
    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 20;
    private static final int ALIASES = 10;

    private Yaml() {}

    /** The document; throws a YAMLException that names the line. */
    static @Nullable Object read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(ALIASES);
        options.setAllowRecursiveKeys(false);
        DumperOptions writing = new DumperOptions();
        return new org.yaml.snakeyaml.Yaml(
                        new SafeConstructor(options), new Representer(writing), writing, options, new TextsOnly())
                .load(text);
    }

    /** A date that is none, or a version such as 1.10, is no reason to lose a file. */
    private static final class TextsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None: what is written stays as it is.
        }
    }
}
