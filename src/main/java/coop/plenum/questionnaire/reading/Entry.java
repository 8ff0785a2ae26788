package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Invisible;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Fields with their values, asked for one by one; {@link #end} finds those that nobody asked for. */
final class Entry {
    private final Value value;
    private final Map<String, Value> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Findings findings;

    Entry(Value value, MappingNode mapping, Findings findings) {
        this.value = value;
        this.findings = findings;
        for (NodeTuple field : mapping.getValue()) {
            int line = field.getKeyNode().getStartMark().getLine() + 1;
            if (!(field.getKeyNode() instanceof ScalarNode key)) {
                findings.add(value.place(), line, "expected a field name, found a list or fields with values");
                continue;
            }
            // Without them, so that the field is not also found to be missing.
            String name = Invisible.without(key.getValue());
            Place place = value.place().field(name);
            Invisible.in(key.getValue())
                    .ifPresent(c -> findings.add(place, line, "expected a plain field name, found in it a " + c));
            if (fields.containsKey(name)) {
                findings.add(
                        place, line, "stands twice; expected once, and it already stands in line " + lines.get(name));
                continue;
            }
            fields.put(name, new Value(field.getValueNode(), place, findings));
            lines.put(name, line);
        }
    }

    Value value() {
        return value;
    }

    /** All fields, in the file's order, where any name is allowed. */
    Map<String, Value> all() {
        known.addAll(fields.keySet());
        return fields;
    }

    /** A field that must be there; its absence is found. */
    Optional<Value> need(String key, String expected) {
        known.add(key);
        Optional<Value> field = Optional.ofNullable(fields.get(key));
        if (field.isEmpty()) findings.add(value.place().field(key), value.line(), "is missing; expected " + expected);
        return field;
    }

    /** A field that may be there. */
    Optional<Value> may(String key) {
        known.add(key);
        return Optional.ofNullable(fields.get(key));
    }

    int size() {
        return fields.size();
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** Finds every field that was not asked for; call it once all were. */
    void end() {
        fields.forEach((key, field) -> {
            if (!known.contains(key)) {
                findings.add(
                        field.place(),
                        lines.getOrDefault(key, field.line()),
                        "is not known here; expected one of " + String.join(", ", known));
            }
        });
    }
}
