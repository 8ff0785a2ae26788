package coop.plenum.report;

import com.fasterxml.jackson.annotation.JsonValue;
import coop.plenum.questionnaire.Floor;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.ReportDocument.QuestionStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A must-have, and whether the displayed mark of its question reaches it.
 *
 * @param mark the lowest mark that reaches it, 0 to 100
 */
public record FloorMark(String question, int mark, State state) {
    /** Where the question has no displayed mark, nobody can tell. */
    public enum State {
        REACHED,
        FAILED,
        NOT_SHOWN;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Those that hold for this profile, in the order of the questionnaire. */
    static List<FloorMark> of(List<QuestionMark> marks, Questionnaire questionnaire, Map<String, String> profile) {
        return marks.stream()
                .filter(m -> m.status() != QuestionStatus.NOT_APPLICABLE)
                .flatMap(m -> questionnaire.question(m.id()).flatMap(Question::floor).stream()
                        .filter(f -> f.holdsFor(profile))
                        .map(f -> of(m, f)))
                .toList();
    }

    private static FloorMark of(QuestionMark mark, Floor floor) {
        Integer shown = mark.mark();
        if (shown == null) return new FloorMark(mark.id(), floor.mark(), State.NOT_SHOWN);
        return new FloorMark(mark.id(), floor.mark(), shown < floor.mark() ? State.FAILED : State.REACHED);
    }
}
