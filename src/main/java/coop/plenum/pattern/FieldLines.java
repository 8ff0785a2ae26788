package coop.plenum.pattern;

import java.io.StringReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** In which line of a file each field of its front matter stands. */
final class FieldLines {
    /** The front matter begins under the first line of dashes. */
    private static final int FIRST = 2;

    private final Map<String, Integer> lines = new HashMap<>();

    /** Aliases let a node hold itself. */
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private FieldLines() {}

    /** Of a file whose front matter cannot be read. */
    static FieldLines none() {
        return new FieldLines();
    }

    static FieldLines in(String frontMatter) {
        FieldLines found = new FieldLines();
        try {
            Node top = new Yaml(new LoaderOptions()).compose(new StringReader(frontMatter));
            if (top != null) found.collect("", top);
        } catch (YAMLException e) {
            // What is wrong with it is told by the one who reads the values.
            return none();
        }
        return found;
    }

    /** The line of a field such as {@code translations.es.title}; where it is missing, that of what should hold it. */
    int of(String field) {
        for (String name = field; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            Integer line = lines.get(name);
            if (line != null) return line;
        }
        return 1;
    }

    private void collect(String field, Node node) {
        if (!seen.add(node)) return;
        String prefix = field.isEmpty() ? "" : field + ".";
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue())
                if (entry.getKeyNode() instanceof ScalarNode key)
                    place(prefix + key.getValue(), key, entry.getValueNode());
        } else if (node instanceof SequenceNode sequence) {
            List<Node> members = sequence.getValue();
            for (int i = 0; i < members.size(); i++) place(prefix + i, members.get(i), members.get(i));
        }
    }

    private void place(String field, Node at, Node value) {
        lines.put(field, at.getStartMark().getLine() + FIRST);
        collect(field, value);
    }
}
