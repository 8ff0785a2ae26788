package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Invisible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One value of a file and where it stands. Each reading of it that fails is found, and answers empty. */
final class Value {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,12})(\\.[0-9]{1,9})?");
    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final int SHOWN = 40;

    private final Node node;
    private final Place place;
    private final Findings findings;

    Value(Node node, Place place, Findings findings) {
        this.node = node;
        this.place = place;
        this.findings = findings;
    }

    Place place() {
        return place;
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** The same value as an entry of a list, known by its own name. */
    Value entryNamed(String name, Place list) {
        return new Value(node, list.entry(name), findings);
    }

    /** The same value as if it stood at the top of its file. */
    Value atTop() {
        return new Value(node, Place.top(place.file()), findings);
    }

    /** Notes that something else was expected here. */
    void expected(String what) {
        problem("expected " + what + ", found " + shown());
    }

    void problem(String sentence) {
        findings.add(place, line(), sentence);
    }

    /**
     * A key, id or other plain word. Its letters count as they stand, so that {@code no} and {@code 51} need no quotes.
     */
    Optional<String> word(String expected) {
        if (node instanceof ScalarNode scalar && !isNull() && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        expected(expected);
        return Optional.empty();
    }

    /** A word of this form. */
    Optional<String> word(Pattern form, String expected) {
        Optional<String> word = word(expected);
        if (word.isEmpty() || form.matcher(word.get()).matches()) return word;
        expected(expected);
        return Optional.empty();
    }

    /** One of these words. */
    Optional<String> oneOf(Collection<String> known) {
        String expected = "one of " + String.join(", ", known);
        Optional<String> word = word(expected);
        if (word.isEmpty() || known.contains(word.get())) return word;
        expected(expected);
        return Optional.empty();
    }

    /** A text for people: not empty, not a number. */
    Optional<String> text() {
        if (node instanceof ScalarNode scalar
                && isText(scalar)
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        expected("a text");
        return Optional.empty();
    }

    Optional<Double> number(String expected) {
        if (isPlain() && NUMBER.matcher(scalar()).matches()) return Optional.of(Double.valueOf(scalar()));
        expected(expected);
        return Optional.empty();
    }

    /** A whole number between these two, both included. */
    Optional<Integer> integer(int least, int most) {
        if (isPlain() && INTEGER.matcher(scalar()).matches()) {
            int number = Integer.parseInt(scalar());
            if (number >= least && number <= most) return Optional.of(number);
        }
        expected("a whole number from " + least + (most == Integer.MAX_VALUE ? " up" : " to " + most));
        return Optional.empty();
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isEntry() {
        return node instanceof MappingNode;
    }

    /** The values of a list, each placed by its position, counted from 0. */
    List<Value> items(String expected) {
        if (!(node instanceof SequenceNode sequence)) {
            expected(expected);
            return List.of();
        }
        List<Value> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new Value(item, place.field(String.valueOf(items.size())), findings));
        }
        return items;
    }

    Optional<Entry> entry(String expected) {
        if (node instanceof MappingNode mapping) return Optional.of(new Entry(this, mapping, findings));
        expected(expected);
        return Optional.empty();
    }

    private boolean isNull() {
        return Tag.NULL.equals(node.getTag());
    }

    private static boolean isText(ScalarNode scalar) {
        boolean spelled = !scalar.getValue().matches("(?i)true|false");
        return Tag.STR.equals(scalar.getTag()) || (Tag.BOOL.equals(scalar.getTag()) && spelled);
    }

    private boolean isPlain() {
        return node instanceof ScalarNode scalar && scalar.isPlain();
    }

    private String scalar() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private String shown() {
        if (node instanceof SequenceNode) return "a list";
        if (node instanceof MappingNode) return "fields with values";
        if (isNull() || scalar().isBlank()) return "nothing";
        String cut = scalar().length() <= SHOWN ? scalar() : scalar().substring(0, SHOWN) + "…";
        return (isPlain() && NUMBER.matcher(scalar()).matches() ? "the number " : "")
                + "\"" + cut + "\""
                + Invisible.in(scalar()).map(c -> " with a " + c + " in it").orElse("");
    }
}
