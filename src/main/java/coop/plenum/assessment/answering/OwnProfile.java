package coop.plenum.assessment.answering;

import coop.plenum.assessment.Ballots;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Question;
import coop.plenum.scoring.CompositeScore;
import coop.plenum.scoring.Mode;
import coop.plenum.scoring.Scoring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one member sees the organisation: their own marks, beside nobody else's. */
final class OwnProfile {
    private static final int BAND = 20;
    private static final int HIGHEST = 4;

    private OwnProfile() {}

    /**
     * A dimension with the average of this member's marks, 0 to 100; none where nothing was answered.
     *
     * @param answered questions with a real answer, of those that are asked of this member
     */
    record Mark(Dimension dimension, @Nullable Integer mark, int answered, int asked) {
        public int band() {
            return mark == null ? 0 : Math.min(mark / BAND, HIGHEST);
        }
    }

    /**
     * The marks as scoring gives them for one joint answer, which is what a single person's answers are here. Only what
     * is answered counts, so that there is a picture from the first answer on, however rough.
     */
    static List<Mark> of(Sheet sheet) {
        Journey told = new Journey(
                sheet.journey().questionnaire().only(q -> isAnswered(sheet, q)),
                sheet.journey().tags());
        List<Ballots.Ballot> own =
                List.of(new Ballots.Ballot("own", "member", sheet.answers().values()));
        Map<String, CompositeScore> scores = Scoring.score(
                        Ballots.survey(told, sheet.assessment().profile(), own).withMode(Mode.JOINT))
                .dimensions();
        return sheet.journey().questionnaire().counted().stream()
                .map(d -> mark(sheet, d, Optional.ofNullable(scores.get(d.key()))))
                .filter(m -> m.asked() > 0)
                .toList();
    }

    private static Mark mark(Sheet sheet, Dimension dimension, Optional<CompositeScore> score) {
        List<Question> asked = sheet.journey().asked().stream()
                .filter(q -> q.dimension().equals(dimension.key()))
                .toList();
        int answered = (int) asked.stream().filter(q -> isAnswered(sheet, q)).count();
        return new Mark(dimension, score.map(CompositeScore::display).orElse(null), answered, asked.size());
    }

    private static boolean isAnswered(Sheet sheet, Question question) {
        return sheet.answer(question).given() == Given.VALUE;
    }
}
