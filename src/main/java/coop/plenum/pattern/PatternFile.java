package coop.plenum.pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file of the library: YAML between two lines of three dashes, then Markdown. Notes everything that is wrong. */
final class PatternFile {
    private static final String FENCE = "---";

    private static final ObjectReader YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build()
            .readerFor(FrontMatter.class);

    private final String name;
    private final List<String> problems = new ArrayList<>();

    /** A file called {@code name}, as {@code open-books.md}. */
    PatternFile(String name) {
        this.name = name;
    }

    /** What is wrong, a sentence each, beginning with the name of the file. */
    List<String> problems() {
        return problems;
    }

    /** The pattern written in {@code text}, as far as it can be made out; empty where it cannot be shown. */
    Optional<Pattern> read(String text) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() || !lines.get(0).equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (end < 1) {
            note("front matter: expected between two lines of three dashes at the top");
            return Optional.empty();
        }
        String body = String.join("\n", lines.subList(end + 1, lines.size())).strip();
        try {
            FrontMatter head = YAML.withHandler(new UnknownKeys()).readValue(String.join("\n", lines.subList(1, end)));
            if (head == null) {
                note("front matter: is empty");
                return Optional.empty();
            }
            return new PatternMaking(name.replaceFirst("\\.md$", ""), this::note).from(head, body);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            note("front matter"
                    + (where == null ? "" : ", line " + (where.getLineNr() + 1))
                    + ": "
                    + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private void note(String problem) {
        problems.add(name + ": " + problem);
    }

    /** Notes a misspelt key instead of losing the whole file for it. */
    private final class UnknownKeys extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String key)
                throws IOException {
            note(key + ": is no key of a pattern file");
            parser.skipChildren();
            return true;
        }
    }
}
