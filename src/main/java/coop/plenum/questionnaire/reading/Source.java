package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Invisible;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** One file of the bank: its name, as findings tell it, and what it holds. */
record Source(String name, ByteBuffer content) {
    private static final int LARGEST = 4 << 20;
    private static final int DEEPEST = 20;
    private static final Pattern INDENT = Pattern.compile("(?m)^ *([\t\\p{Cf}\\p{Zs}&&[^ ]])");

    static Source of(String name, byte[] content) {
        return new Source(name, ByteBuffer.wrap(content));
    }

    /** The file as a tree, where it is a file of YAML at all. */
    Optional<Value> tree(Findings findings) {
        Place top = Place.top(name);
        if (content.remaining() > LARGEST) {
            findings.add(top, 0, "expected at most 4 MB, found " + content.remaining() + " bytes");
            return Optional.empty();
        }
        Optional<String> text = decoded(findings);
        if (text.isEmpty() || isOddlyIndented(text.get(), findings)) return Optional.empty();
        try {
            if (hasAnchors(text.get(), findings)) return Optional.empty();
            Node root = yaml().compose(new StringReader(text.get()));
            if (root != null) return Optional.of(new Value(root, top, findings));
            findings.add(top, 1, "expected fields with values, found nothing");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            findings.add(top, line, "expected valid YAML: " + e.getProblem());
        } catch (ReaderException e) {
            findings.add(top, lineAt(text.get(), e.getPosition()), "expected text, found a control character");
        } catch (YAMLException e) {
            findings.add(top, 0, "expected valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<String> decoded(Findings findings) {
        ByteBuffer bytes = content.duplicate();
        CharBuffer characters = CharBuffer.allocate(bytes.remaining() + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
        String text = characters.flip().toString();
        if (!result.isError()) return Optional.of(Invisible.unmarked(text));
        findings.add(Place.top(name), lineAt(text, text.length()), "expected UTF-8, found another encoding");
        return Optional.empty();
    }

    private boolean isOddlyIndented(String text, Findings findings) {
        Matcher indent = INDENT.matcher(text);
        boolean found = false;
        while (indent.find()) {
            found = true;
            String odd = Invisible.in(indent.group(1)).orElse("tab");
            findings.add(
                    Place.top(name), lineAt(text, indent.start()), "expected spaces before the text, found a " + odd);
        }
        return found;
    }

    /** Anchors would let a small file grow without bounds, and make it hard to read. */
    private boolean hasAnchors(String text, Findings findings) {
        boolean found = false;
        for (Event event : yaml().parse(new StringReader(text))) {
            if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
                found = true;
                int line = event.getStartMark().getLine() + 1;
                findings.add(Place.top(name), line, "expected the text itself, found a YAML anchor or alias (& or *)");
            }
        }
        return found;
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        return new Yaml(options);
    }

    private static int lineAt(String text, int position) {
        return 1
                + (int) text.substring(0, Math.min(position, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
