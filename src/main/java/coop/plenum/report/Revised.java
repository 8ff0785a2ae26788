package coop.plenum.report;

import coop.plenum.platform.Days;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Which revision a report is, what was corrected for it and who accepted it, as one reader sees it. */
public record Revised(int number, List<Line> corrections, List<Acceptance> acceptances) {
    /** A corrected fact. */
    public record Line(int revision, String day, Worded question) {}

    /**
     * That a network accepted it.
     *
     * @param names of those who agreed to be named; empty where nobody did
     */
    public record Acceptance(String network, String names, String day, String note) {}

    static Revised of(ReportDocument report, Function<String, Worded> questions, Locale language) {
        return new Revised(
                report.revision().number(),
                report.revision().corrections().stream()
                        .map(c -> new Line(
                                c.revision(), Days.inWords(c.correctedAt(), language), questions.apply(c.question())))
                        .toList(),
                report.reviews().stream()
                        .map(r -> new Acceptance(
                                r.network(),
                                String.join(", ", r.reviewers()),
                                Days.inWords(r.acceptedAt(), language),
                                r.note()))
                        .toList());
    }

    /** Whether there is anything to say. */
    public boolean isAny() {
        return !corrections.isEmpty() || !acceptances.isEmpty();
    }

    /** The numbers of the revisions before this one. */
    public List<Integer> earlier() {
        return IntStream.range(1, number).boxed().toList();
    }
}
