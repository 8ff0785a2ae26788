package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.reading.QuestionReader.Selected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one questionnaire of the bank: which questions it selects, and what it says about itself. */
final class InstrumentReader {
    private static final int MOST_MINUTES = 600;

    private final Texts texts;
    private final String version;
    private final Vocabulary words;
    private final Map<String, Selected> questions;

    InstrumentReader(Texts texts, String version, Vocabulary words, Map<String, Selected> questions) {
        this.texts = texts;
        this.version = version;
        this.words = words;
        this.questions = questions;
    }

    Questionnaire questionnaire(String key, Entry entry) {
        if (!ProfileReader.KEY.matcher(key).matches()) {
            entry.value().problem("expected " + ProfileReader.A_KEY + " as the questionnaire's name");
        }
        Text name = texts.of(entry, "name");
        Text note = texts.of(entry, "note");
        Text unused = texts.of(entry, "people");
        int minutes = entry.need("minutes", "a whole number of minutes")
                .flatMap(v -> v.integer(1, MOST_MINUTES))
                .orElse(1);
        List<Question> selected = entry.need("questions", "a list of ids")
                .map(v -> selection(key, v))
                .orElse(List.of());
        entry.end();
        List<Dimension> dimensions = words.dimensions().stream()
                .filter(d -> selected.stream().anyMatch(q -> q.dimension().equals(d.key())))
                .toList();
        return new Questionnaire(
                key, version, "", name, note, minutes, dimensions, words.principles(), selected, words.words());
    }

    private List<Question> selection(String key, Value list) {
        List<Question> selected = new ArrayList<>();
        for (Value item : list.items("a list of ids")) {
            item.word(QuestionReader.ID, QuestionReader.AN_ID).ifPresent(id -> {
                Selected question = questions.get(id);
                if (question == null) {
                    item.expected("the id of a question of the bank");
                } else if (selected.contains(question.question())) {
                    item.problem("expected each question once, found \"" + id + "\" twice");
                } else {
                    selected.add(question.question());
                    if (!question.instruments().contains(key)) {
                        item.problem("expected a question whose instruments name " + key + ", found " + id);
                    }
                }
            });
        }
        if (list.isList() && selected.isEmpty()) list.expected("at least one question");
        if (list.isList()) findLeftOut(key, selected);
        return selected;
    }

    private void findLeftOut(String key, List<Question> selected) {
        questions.values().stream()
                .filter(q -> q.instruments().contains(key) && !selected.contains(q.question()))
                .forEach(q -> q.entry()
                        .may("instruments")
                        .ifPresent(v -> v.problem("expected the question also in the list of the questionnaire " + key
                                + ", it is not there")));
    }
}
