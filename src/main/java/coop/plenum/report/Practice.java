package coop.plenum.report;

import coop.plenum.report.ReportDocument.Suggestion;
import java.util.List;

/** A suggested practice in the reader's words, with the questions that speak for it. */
public record Practice(
        Suggestion suggestion, Worded title, Worded summary, Worded firstStep, int effort, List<Reason> reasons) {
    /** A question behind it. */
    public record Reason(ReportDocument.Behind behind, Worded text) {}

    public String path() {
        return "/patterns/" + suggestion.pattern();
    }

    public boolean hasReasons() {
        return !reasons.isEmpty();
    }

    public boolean hasNumbers() {
        return suggestion.gain() != null && hasReasons();
    }

    public boolean isTalkFirst() {
        return suggestion.tag() == ReportDocument.Tag.TALK_FIRST;
    }
}
