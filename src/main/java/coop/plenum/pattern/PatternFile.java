package coop.plenum.pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import coop.plenum.platform.Finding;
import coop.plenum.platform.Invisible;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One file of the library: YAML between two lines of three dashes, then Markdown. Notes everything that is wrong. */
final class PatternFile {
    static final String FENCE = "---";

    /** The line of the front matter's first field. */
    private static final int FIRST = 2;

    private static final java.util.regex.Pattern INDENT =
            java.util.regex.Pattern.compile("^ *([\\t\\p{Cf}\\p{Zs}&&[^ ]]).*");

    private static final ObjectReader YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build()
            .readerFor(FrontMatter.class);

    private final String slug;
    private final Notes notes;

    /** The file named {@code slug}, without its ending. */
    PatternFile(String slug) {
        this.slug = slug;
        this.notes = new Notes(slug);
    }

    /** What is wrong with it. */
    List<Finding> findings() {
        return notes.findings();
    }

    /** To note what is wrong between this file and others. */
    Notes notes() {
        return notes;
    }

    /** The pattern written in {@code text}, as far as it can be made out; empty where it cannot be shown. */
    Optional<Pattern> read(String text) {
        List<String> lines = Invisible.unmarked(text).lines().toList();
        List<String> fences = lines.stream().map(String::stripTrailing).toList();
        int end = lines.isEmpty() || !fences.get(0).equals(FENCE)
                ? -1
                : fences.subList(1, fences.size()).indexOf(FENCE) + 1;
        if (end < 1) {
            notes.add("", "expected front matter between two lines of three dashes at the top");
            return Optional.empty();
        }
        List<String> head = lines.subList(1, end);
        if (isOddlyIndented(head)) return Optional.empty();
        return read(String.join("\n", head), String.join("\n", lines.subList(end + 1, lines.size())));
    }

    private Optional<Pattern> read(String head, String body) {
        FieldLines lines = FieldLines.in(head);
        notes.place(lines);
        try {
            FrontMatter fields = YAML.withHandler(new UnknownKeys(lines)).readValue(head);
            if (fields != null) return new PatternMaking(slug, notes).from(fields, body.strip());
            notes.add("", "expected fields in the front matter, found nothing");
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            notes.add(where == null ? 0 : where.getLineNr() + 1, field(e), expected(e));
        }
        return Optional.empty();
    }

    /** The field at which reading stopped; empty where the whole is no YAML. */
    private static String field(JsonProcessingException stop) {
        if (!(stop instanceof JsonMappingException at)) return "";
        return at.getPath().stream()
                .map(r -> r.getFieldName() == null ? String.valueOf(r.getIndex()) : r.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String expected(JsonProcessingException stop) {
        if (!(stop instanceof MismatchedInputException at) || at.getTargetType() == null)
            return "expected valid YAML: " + stop.getOriginalMessage();
        Class<?> type = at.getTargetType();
        if (type == Integer.class) return "expected a whole number";
        if (type == Boolean.class) return "expected true or false";
        if (type == String.class) return "expected a text";
        return List.class.isAssignableFrom(type) ? "expected a list" : "expected fields with values";
    }

    private boolean isOddlyIndented(List<String> head) {
        boolean found = false;
        for (int i = 0; i < head.size(); i++) {
            var indent = INDENT.matcher(head.get(i));
            if (!indent.matches()) continue;
            found = true;
            String odd = Invisible.in(indent.group(1)).orElse("tab");
            notes.add(FIRST + i, "", "expected spaces before the text, found a " + odd);
        }
        return found;
    }

    /** Notes a misspelt key instead of losing the whole file for it. */
    private final class UnknownKeys extends DeserializationProblemHandler {
        private final FieldLines lines;

        private UnknownKeys(FieldLines lines) {
            this.lines = lines;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String key)
                throws IOException {
            String field = parser.getParsingContext()
                    .pathAsPointer()
                    .toString()
                    .substring(1)
                    .replace('/', '.');
            notes.add(
                    lines.of(field),
                    Invisible.without(field),
                    "is no key of a pattern file"
                            + Invisible.in(key)
                                    .map(c -> ", it has a " + c + " in it")
                                    .orElse(""));
            parser.skipChildren();
            return true;
        }
    }
}
