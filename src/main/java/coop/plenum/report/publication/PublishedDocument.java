package coop.plenum.report.publication;

import coop.plenum.report.Notes;
import coop.plenum.report.Notes.Remark;
import coop.plenum.report.ReportDocument;
import coop.plenum.report.ReportDocument.Detail;
import coop.plenum.report.ReportDocument.Mark;
import coop.plenum.report.ReportDocument.Suggestion;
import coop.plenum.report.ReportDocument.Voices;
import coop.plenum.report.RoomAnswers;
import java.util.List;
import java.util.Set;

/** A report with nothing in it but what is published: what is left out cannot be shown by mistake. */
final class PublishedDocument {
    private PublishedDocument() {}

    static ReportDocument of(ReportDocument whole, Set<PublishedPart> parts) {
        boolean questions = parts.contains(PublishedPart.QUESTIONS);
        return new ReportDocument(
                whole.format(),
                whole.organisation(),
                whole.period(),
                whole.closedAt(),
                whole.questionnaire(),
                whole.rules(),
                questions ? whole.voices() : dimensionsOnly(whole.voices()),
                questions ? whole.dimensions() : marks(whole.dimensions()),
                whole.overall(),
                !parts.contains(PublishedPart.PRINCIPLES)
                        ? List.of()
                        : questions ? whole.principles() : marks(whole.principles()),
                questions ? whole.questions() : List.of(),
                questions ? whole.groups() : List.of(),
                questions ? whole.unconfirmed() : List.of(),
                questions ? whole.gaps() : List.of(),
                !parts.contains(PublishedPart.PRACTICES)
                        ? List.of()
                        : questions ? whole.suggestions() : suggestions(whole.suggestions()),
                parts.contains(PublishedPart.NOTES)
                        ? notes(whole.notes(), parts.contains(PublishedPart.LINKS))
                        : List.of(),
                parts.contains(PublishedPart.FIGURES) ? whole.facts() : List.of(),
                whole.floors(),
                // Said in a room of members, with the words of a minority: not for everybody.
                RoomAnswers.NONE,
                whole.revision(),
                parts.contains(PublishedPart.REVIEWS) ? whole.reviews() : List.of());
    }

    private static Voices dimensionsOnly(Voices voices) {
        Detail detail = voices.detail() == Detail.NOTHING ? Detail.NOTHING : Detail.DIMENSIONS;
        return new Voices(voices.answered(), voices.eligible(), voices.missing(), voices.joint(), detail);
    }

    private static List<Mark> marks(List<Mark> whole) {
        return whole.stream()
                .map(m -> new Mark(
                        m.key(),
                        m.status(),
                        m.mark(),
                        m.band(),
                        m.range(),
                        m.bands(),
                        m.fragile(),
                        m.everyoneAnswered(),
                        null,
                        null,
                        null,
                        List.of()))
                .toList();
    }

    private static List<Suggestion> suggestions(List<Suggestion> whole) {
        return whole.stream()
                .map(s -> new Suggestion(s.pattern(), s.tag(), null, null, null, List.of()))
                .toList();
    }

    private static List<Notes> notes(List<Notes> whole, boolean links) {
        return whole.stream()
                .map(n -> new Notes(
                        n.question(),
                        n.remarks().stream()
                                .map(r -> links ? r : new Remark(r.note(), ""))
                                .filter(r ->
                                        !r.note().isEmpty() || !r.evidence().isEmpty())
                                .toList()))
                .filter(n -> !n.remarks().isEmpty())
                .toList();
    }
}
