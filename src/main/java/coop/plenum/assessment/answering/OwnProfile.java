package coop.plenum.assessment.answering;

import coop.plenum.assessment.Ballots;
import coop.plenum.questionnaire.Dimension;
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

    /** A dimension with the average of this member's marks, 0 to 100; none where too little was answered. */
    record Mark(Dimension dimension, @Nullable Integer mark) {
        public int band() {
            return mark == null ? 0 : Math.min(mark / BAND, HIGHEST);
        }
    }

    /** The marks as scoring gives them for one joint answer, which is what a single person's answers are here. */
    static List<Mark> of(Sheet sheet) {
        List<Ballots.Ballot> own =
                List.of(new Ballots.Ballot("own", "member", sheet.answers().values()));
        Map<String, CompositeScore> scores = Scoring.score(
                        Ballots.survey(sheet.journey(), sheet.assessment().profile(), own)
                                .withMode(Mode.JOINT))
                .dimensions();
        return sheet.journey().questionnaire().dimensions().stream()
                .filter(d -> scores.containsKey(d.key()))
                .map(d -> new Mark(
                        d,
                        Optional.ofNullable(scores.get(d.key()))
                                .map(CompositeScore::display)
                                .orElse(null)))
                .toList();
    }
}
