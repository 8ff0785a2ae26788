package coop.plenum.pattern.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Makes a pattern of a file. Three families of front matter are known, and mixtures of them: what one keeps under
 * {@code classification} or {@code tags}, another keeps under {@code ontology} and {@code lifecycle}; relations stand at
 * the top, or under {@code relationships} with entries that hold a slug. What is unknown is passed over.
 */
public final class ForeignReading {
    /** Changes with what is read of a file, so that files read by an earlier version are read again. */
    public static final int VERSION = 1;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 400;
    private static final int LONGEST_SLUG = 150;

    private static final Pattern FENCED =
            Pattern.compile("\\A\\s*---[ \\t]*\\n(.*?)^---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern HEADING = Pattern.compile("(?m)^# +(.+)$");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>\\\\]+");
    private static final List<String> PLACES = List.of("classification", "tags", "ontology", "lifecycle");

    /** The kinds of tie, each with the fields that hold it. */
    private static final Map<String, List<String>> TIES = ties();

    private ForeignReading() {}

    /** Says why a file was not read. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final int line;

        Unreadable(int line, String reason) {
            super(reason);
            this.line = line;
        }

        /** What is wrong with the file of this name. */
        public Refused in(String file) {
            return new Refused(file, line, String.valueOf(getMessage()));
        }
    }

    /** The pattern in a file of this name. */
    public static ForeignPattern read(String file, byte[] content) throws Unreadable {
        String text = PlainText.of(content);
        Matcher parts = FENCED.matcher(text);
        if (!parts.find())
            throw new Unreadable(1, "expected front matter between two lines of three dashes at the top");
        int before = (int)
                text.substring(0, parts.start(1)).chars().filter(c -> c == '\n').count();
        Head head = head(parts.group(1), before);
        return made(head, name(file), text.substring(parts.end()).strip());
    }

    private static Head head(String front, int before) throws Unreadable {
        try {
            return Head.of(Yaml.read(front))
                    .orElseThrow(() -> new Unreadable(before + 1, "expected fields in the front matter"));
        } catch (MarkedYAMLException e) {
            // What was opened and never closed goes wrong at the end, and is mended where it begins.
            boolean open = String.valueOf(e.getProblem()).contains("end of stream") && e.getContextMark() != null;
            var mark = open ? e.getContextMark() : e.getProblemMark();
            int line = mark == null ? 0 : mark.getLine() + before + 1;
            throw new Unreadable(
                    line, "expected valid YAML: " + PlainText.line(String.valueOf(e.getProblem()), LONGEST_TITLE));
        } catch (YAMLException e) {
            throw new Unreadable(
                    0, "expected valid YAML: " + PlainText.line(String.valueOf(e.getMessage()), LONGEST_TITLE));
        } catch (StackOverflowError e) {
            throw new Unreadable(0, "expected valid YAML, found too many things within each other");
        }
    }

    private static ForeignPattern made(Head head, String name, String body) throws Unreadable {
        String slug = slug(head.text("slug"), name);
        String title = PlainText.line(
                Stream.<Supplier<String>>of(() -> head.text("title"), () -> head.text("name"), () -> heading(body))
                        .map(Supplier::get)
                        .filter(t -> !t.isBlank())
                        .findFirst()
                        .orElseThrow(() -> new Unreadable(1, "title is missing")),
                LONGEST_TITLE);
        String id = head.text("id");
        return new ForeignPattern(
                id,
                slug,
                title,
                head.texts("aliases"),
                summary(head.text("summary"), body),
                first(head, "domain"),
                all(head, "category"),
                first(head, "status"),
                alignment(head),
                ties(head, Set.of(slug, id)),
                sources(head),
                head.texts("contributors"),
                head.text("license").isEmpty() ? head.text("licence") : head.text("license"),
                head.text("attribution"),
                Stream.of(head.text("page_url"), head.text("github_url"))
                        .filter(u -> WEB.matcher(u).matches())
                        .findFirst()
                        .orElse(""),
                body);
    }

    private static String slug(String written, String name) throws Unreadable {
        for (String slug : List.of(written, kebab(written), kebab(name)))
            if (slug.length() <= LONGEST_SLUG && SLUG.matcher(slug).matches()) return slug;
        throw new Unreadable(0, "expected a slug, or a file name, of letters and digits");
    }

    private static String kebab(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }

    private static String heading(String body) {
        Matcher heading = HEADING.matcher(body);
        return heading.find() ? PlainText.unmarked(heading.group(1)) : "";
    }

    /** Older files have none: then the text begins with one. */
    private static String summary(String written, String body) {
        String text = written.isEmpty()
                ? Stream.of(body.split("\\n\\s*\\n", 12))
                        .map(String::strip)
                        .filter(p -> !p.isEmpty() && Character.isLetter(p.codePointAt(0)))
                        .findFirst()
                        .orElse("")
                : written;
        return PlainText.line(
                PlainText.unmarked(text.length() > 4_000 ? text.substring(0, 4_000) : text), LONGEST_SUMMARY);
    }

    private static String first(Head head, String field) {
        return all(head, field).stream().findFirst().orElse("");
    }

    private static List<String> all(Head head, String field) {
        return Stream.concat(
                        PLACES.stream().flatMap(p -> head.within(p).texts(field).stream()), head.texts(field).stream())
                .distinct()
                .toList();
    }

    private static String alignment(Head head) {
        return Stream.of(
                        first(head, "commons_alignment"),
                        head.within("ontology").within("commons_assessment").text("overall_score"),
                        head.within("commons_assessment").text("overall_score"))
                .filter(a -> a.matches("[1-5](\\.\\d{1,2})?"))
                .findFirst()
                .orElse("");
    }

    private static Map<String, List<String>> ties(Head head, Set<String> itself) {
        Map<String, List<String>> ties = new LinkedHashMap<>();
        TIES.forEach((kind, fields) -> {
            Set<String> targets = new LinkedHashSet<>();
            for (Head place : List.of(head, head.within("relationships"), head.within("tags")))
                for (String field : fields)
                    place.entries(field).stream().map(ForeignReading::target).forEach(targets::add);
            targets.removeAll(itself);
            targets.remove("");
            if (!targets.isEmpty()) ties.put(kind, List.copyOf(targets));
        });
        return ties;
    }

    private static String target(Head entry) {
        return Stream.of("", "slug", "id", "target", "pattern")
                .map(entry::text)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<ForeignPattern.Source> sources(Head head) {
        List<ForeignPattern.Source> sources = new ArrayList<>();
        for (Head entry : head.entries("sources")) {
            String plain = entry.text("");
            String url = plain.isEmpty() ? entry.text("url") : plain;
            String title = Stream.of(entry.text("title"), plain, url)
                    .filter(t -> !t.isEmpty())
                    .findFirst()
                    .orElse("");
            if (!title.isEmpty())
                sources.add(new ForeignPattern.Source(title, WEB.matcher(url).matches() ? url : ""));
        }
        return sources;
    }

    private static Map<String, List<String>> ties() {
        Map<String, List<String>> ties = new LinkedHashMap<>();
        ties.put("requires", List.of("requires"));
        ties.put("enables", List.of("enables"));
        ties.put("generalizes_from", List.of("generalizes_from"));
        ties.put("specializes_to", List.of("specializes_to"));
        ties.put("related", List.of("related", "complementary", "alternatives", "tools"));
        return ties;
    }
}
