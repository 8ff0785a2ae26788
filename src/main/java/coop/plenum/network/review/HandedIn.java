package coop.plenum.network.review;

import coop.plenum.report.Notes;
import coop.plenum.report.Notes.Remark;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.RoomAnswers;
import java.util.Collection;
import java.util.List;

/** A report with nothing in it but what reviewers see: what is left out cannot be shown by mistake. */
final class HandedIn {
    private HandedIn() {}

    /** Released notes with the links that go with it. What was said in a room of members stays there. */
    static ReportDocument of(ReportDocument whole, Collection<String> links) {
        return new ReportDocument(
                whole.format(),
                whole.organisation(),
                whole.period(),
                whole.closedAt(),
                whole.questionnaire(),
                whole.rules(),
                whole.voices(),
                whole.dimensions(),
                whole.overall(),
                whole.principles(),
                whole.questions(),
                whole.groups(),
                whole.unconfirmed(),
                whole.gaps(),
                whole.suggestions(),
                notes(whole.notes(), links),
                whole.facts(),
                whole.floors(),
                RoomAnswers.NONE,
                whole.revision(),
                whole.reviews());
    }

    /** Every link that a report can take along, each once. */
    static List<String> links(ReportDocument whole) {
        return whole.notes().stream()
                .flatMap(n -> n.remarks().stream())
                .map(Remark::evidence)
                .filter(e -> !e.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Notes> notes(List<Notes> whole, Collection<String> links) {
        return whole.stream()
                .map(n -> new Notes(
                        n.question(),
                        n.remarks().stream()
                                .map(r -> links.contains(r.evidence()) ? r : new Remark(r.note(), ""))
                                .filter(r ->
                                        !r.note().isEmpty() || !r.evidence().isEmpty())
                                .toList()))
                .filter(n -> !n.remarks().isEmpty())
                .toList();
    }
}
