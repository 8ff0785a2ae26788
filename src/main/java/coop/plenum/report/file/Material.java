package coop.plenum.report.file;

import coop.plenum.pattern.Pattern;
import coop.plenum.report.AdoptedPractices.Agreed;
import coop.plenum.report.OpinionMessages;
import coop.plenum.report.OwnMessages;
import coop.plenum.report.PracticeMessages;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportMessages;
import coop.plenum.report.ReportView;
import coop.plenum.report.Revised;
import coop.plenum.report.RevisionMessages;
import coop.plenum.report.Strip;
import coop.plenum.report.Together;
import coop.plenum.report.TogetherMessages;
import coop.plenum.report.chart.DotStrip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every file is made of: the frozen report as one reader sees it, the plan beside it, and the words.
 *
 * @param plan the agreed actions with their practices
 */
record Material(ReportView v, List<Motion> plan, Texts texts, Locale language) {
    /** The bundles that name the parts of a report. */
    record Texts(
            FileMessages files,
            ReportMessages report,
            OpinionMessages opinions,
            PracticeMessages practices,
            OwnMessages own,
            RevisionMessages revision,
            TogetherMessages together) {}

    /** An agreed action, and its practice where the library still has it. */
    record Motion(Agreed agreed, @Nullable Pattern pattern) {}

    ReportDocument document() {
        return v.document();
    }

    /** What an action is called. */
    public String title(Motion motion) {
        Pattern pattern = motion.pattern();
        return pattern == null ? motion.agreed().pattern() : pattern.titleIn(language);
    }

    /** What exactly was agreed. */
    public String step(Motion motion) {
        Pattern pattern = motion.pattern();
        if (!motion.agreed().step().isEmpty() || pattern == null)
            return motion.agreed().step();
        return pattern.firstStep().in(language);
    }

    /** What the radar shows, for whoever does not see it. */
    public String radarInWords() {
        String marks = v.dimensions().stream()
                .map(b -> b.name().text() + ": "
                        + (b.mark().mark() == null
                                ? texts.report().noMark(b.mark().status().key())
                                : b.mark().mark()))
                .collect(Collectors.joining("; "));
        String open = v.radar().isWhole() ? "" : " " + texts.report().radarOpen();
        return texts.report().radarTitle(v.radar().spokes().size()) + ": " + marks + "." + open;
    }

    /** How many chose each level, and what the picture says besides. */
    String words(Strip strip) {
        OpinionMessages opinions = texts.opinions();
        DotStrip dots = strip.dots();
        StringBuilder words = new StringBuilder();
        for (DotStrip.Column column : dots.columns()) {
            words.append(
                    strip.row().levels()
                            ? opinions.levelCount(column.level(), column.count())
                            : column.level() == 0
                                    ? opinions.noCount(column.count())
                                    : opinions.yesCount(column.count()));
            words.append("; ");
        }
        words.append(opinions.dontKnowCount(strip.row().mark().dontKnow())).append('.');
        if (strip.row().mark().twoCamps()) words.append(' ').append(opinions.campsDescribed());
        if (dots.membersPerDot() > 1) words.append(' ').append(opinions.dotStands(dots.membersPerDot()));
        return words.toString();
    }

    /** That it was reviewed, and what was corrected, in sentences. */
    List<String> revisionInWords() {
        List<String> sentences = new ArrayList<>();
        Revised revised = v.revised();
        for (Revised.Acceptance accepted : revised.acceptances()) {
            String by = accepted.names().isEmpty()
                    ? texts.revision().reviewed(accepted.network(), accepted.day())
                    : texts.revision().reviewedBy(accepted.names(), accepted.network(), accepted.day());
            sentences.add(accepted.note().isEmpty() ? by : by + " " + accepted.note());
        }
        for (Revised.Line corrected : revised.corrections()) {
            sentences.add(corrected.question().text() + " ("
                    + texts.revision().corrected(corrected.revision(), corrected.day()) + ")");
        }
        return sentences;
    }

    /** What a group agreed on, or that it did not. */
    String agreed(Together.Line line) {
        if (!line.isAgreed()) return texts.together().none();
        String answer = line.answer().text();
        return answer.isEmpty() ? texts.together().yesNo(line.value()) : answer;
    }

    String name(String key) {
        return v.name(key).text();
    }

    String question(String id) {
        return v.question(id).text();
    }

    String band(@Nullable Integer band) {
        return band == null ? "" : texts.report().band(band);
    }

    /** Where there is no mark, why. */
    String status(ReportDocument.Mark mark) {
        return mark.isOk()
                ? band(mark.band())
                : texts.report().noMark(mark.status().key());
    }
}
