package coop.plenum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.plenum.pattern.Library;
import coop.plenum.platform.Finding;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Questions and patterns of the project lead to each other; an author is told file, line and reason. */
class PatternUseTest {
    private static final Path BANK = Path.of("src/main/resources/questionnaires/question-bank.yaml");
    private static final int FEWEST = 2;

    private final Set<String> patterns;
    private final List<MappingNode> questions;

    PatternUseTest() throws IOException {
        patterns = new TreeSet<>(Library.read(Path.of("patterns")).names());
        try (Reader bank = Files.newBufferedReader(BANK)) {
            MappingNode whole = (MappingNode) new Yaml(new LoaderOptions()).compose(bank);
            questions = ((SequenceNode) value(whole, "questions").orElseThrow())
                    .getValue().stream().map(MappingNode.class::cast).toList();
        }
    }

    @Test
    void everyQuestionLeadsToTwoPatternsOrMoreAndOnlyToThoseThatExist() {
        List<String> wrong = new ArrayList<>();
        for (MappingNode question : questions) {
            List<ScalarNode> named = named(question);
            if (new TreeSet<>(named.stream().map(ScalarNode::getValue).toList()).size() < FEWEST)
                wrong.add(finding(question, question, "expected two patterns or more, found " + named.size()));
            named.stream()
                    .filter(p -> !patterns.contains(p.getValue()))
                    .forEach(p -> wrong.add(finding(question, p, p.getValue() + " is no pattern")));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPatternIsLedToByAQuestion() {
        Set<String> unused = new TreeSet<>(patterns);
        questions.forEach(q -> named(q).forEach(p -> unused.remove(p.getValue())));
        assertEquals(
                List.of(),
                unused.stream()
                        .map(p -> new Finding(p + ".md", 2, p, "slug", "no question leads to it").sentence())
                        .toList());
    }

    private static String finding(MappingNode question, Node at, String problem) {
        String id = value(question, "id").map(n -> ((ScalarNode) n).getValue()).orElse("");
        return new Finding(BANK.getFileName().toString(), at.getStartMark().getLine() + 1, id, "patterns", problem)
                .sentence();
    }

    private static List<ScalarNode> named(MappingNode question) {
        return value(question, "patterns")
                .map(n -> ((SequenceNode) n)
                        .getValue().stream().map(ScalarNode.class::cast).toList())
                .orElse(List.of());
    }

    private static Optional<Node> value(MappingNode map, String key) {
        return map.getValue().stream()
                .filter(t ->
                        t.getKeyNode() instanceof ScalarNode k && k.getValue().equals(key))
                .map(t -> t.getValueNode())
                .findFirst();
    }
}
