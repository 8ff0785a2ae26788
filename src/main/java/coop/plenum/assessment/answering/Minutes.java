package coop.plenum.assessment.answering;

import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import java.util.List;

/** About how long questions take: what the authors of the questionnaire say, shared out among its questions. */
final class Minutes {
    /** A figure has to be looked up, so it takes as long as this many opinions. */
    private static final int FIGURE = 2;

    private static final int ROUNDED_FROM = 10;
    private static final int ROUNDED_TO = 5;

    private Minutes() {}

    /** Whole minutes, rounded up; above ten to the next five, because nobody knows it better. */
    static int of(Questionnaire questionnaire, List<Question> questions) {
        int all = shares(questionnaire.questions());
        int minutes = ceiling(questionnaire.minutes() * shares(questions), Math.max(1, all));
        return minutes <= ROUNDED_FROM ? minutes : ROUNDED_TO * ceiling(minutes, ROUNDED_TO);
    }

    private static int shares(List<Question> questions) {
        return questions.stream()
                .mapToInt(q -> q.kind() instanceof Kind.Figure ? FIGURE : 1)
                .sum();
    }

    private static int ceiling(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
