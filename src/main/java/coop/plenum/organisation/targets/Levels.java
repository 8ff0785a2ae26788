package coop.plenum.organisation.targets;

import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The levels that one can aim at, 1 to 4, in the dimensions of all questionnaires on offer. */
@ApplicationScoped
public class Levels {
    private static final String A_LEVEL = "[1-4]";

    private final Questionnaires questionnaires;

    Levels(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** A dimension and its level; 0 for none. */
    public record Choice(Dimension dimension, int level) {}

    /** Every dimension, with its level among these. */
    public List<Choice> choices(Map<String, Integer> levels) {
        return dimensions().values().stream()
                .map(d -> new Choice(d, levels.getOrDefault(d.key(), 0)))
                .toList();
    }

    /** Those of a form; it offers nothing else, so what is no level was not chosen there and counts as none. */
    public Map<String, Integer> typed(MultivaluedMap<String, String> form) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (String dimension : dimensions().keySet()) {
            String level = form.getFirst(dimension);
            if (level != null && level.matches(A_LEVEL)) levels.put(dimension, Integer.parseInt(level));
        }
        return levels;
    }

    private Map<String, Dimension> dimensions() {
        Map<String, Dimension> all = new LinkedHashMap<>();
        questionnaires.onOffer().forEach(q -> q.dimensions().forEach(d -> all.putIfAbsent(d.key(), d)));
        return all;
    }
}
