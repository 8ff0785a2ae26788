package coop.plenum.network.account;

import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Bar;
import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Column;
import coop.plenum.network.release.ReleaseDocument.Extent;
import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.ReleaseDocument.Population;
import coop.plenum.network.release.ReleaseDocument.Rise;
import coop.plenum.network.release.ReleaseDocument.Shut;
import coop.plenum.network.release.ReleaseDocument.Since;
import coop.plenum.network.release.ReleaseDocument.Tally;
import coop.plenum.network.release.ReleaseDocument.Total;
import coop.plenum.network.release.ReleaseDocument.Trend;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.report.ReportDocument.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Releases of the full questionnaire, as they are stored. */
@ApplicationScoped
class SampleRelease {
    private static final int NUMBER = 3;
    private static final List<Group> GROUPS = List.of(
            new Group("consumer_coop", List.of("consumer_coop"), 9),
            new Group("worker_coop", List.of("worker_coop"), 12),
            new Group("other", List.of("housing_coop", ""), 10));

    private final Questionnaires questionnaires;

    SampleRelease(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    ReleaseDocument rich(String network) {
        Questionnaire q = questionnaires.current("full");
        List<Question> figures = q.questions().stream()
                .filter(a -> a.kind() instanceof Kind.Figure)
                .toList();
        List<String> dimensions = q.dimensions().stream().map(d -> d.key()).toList();
        return document(
                network,
                q,
                new Population(42, 31, 7),
                GROUPS,
                IntStream.range(0, dimensions.size())
                        .mapToObj(i -> column(dimensions.get(i), dimensions.get(i), i))
                        .toList(),
                IntStream.range(0, q.principles().size())
                        .mapToObj(i -> column(q.principles().get(i).key(), "", i))
                        .toList(),
                column("overall", "", 2),
                IntStream.range(0, q.questions().size())
                        .filter(i -> !q.questions().get(i).isFact())
                        .mapToObj(i -> column(
                                q.questions().get(i).id(), q.questions().get(i).dimension(), i))
                        .toList(),
                List.of(column(figures.get(0).id(), figures.get(0).dimension(), 4)),
                List.of(
                        new Total(figures.get(1).id(), "1230000", 29, NUMBER, null),
                        new Total(figures.get(2).id(), "-45.6", 17, 2, null),
                        new Total(figures.get(3).id(), null, 0, NUMBER, Shut.DOMINATED)),
                List.of(
                        new Tally("GOV-01", Extent.NEARLY_ALL, null, 28, NUMBER),
                        new Tally("GOV-03", Extent.ABOUT, 15, 27, 2)),
                List.of(
                        new Tally("consent-decision-making", Extent.ABOUT, 20, 26, NUMBER),
                        new Tally("gone-from-the-library", Extent.ABOUT, 5, 26, NUMBER)),
                List.of(new Tally("open-book-management", Extent.ABOUT, 10, 26, NUMBER)),
                List.of(
                        new Trend(
                                dimensions.get(0),
                                List.of(
                                        new Since("Before", "2025", 2, 14, 55, 60, null),
                                        new Since("Long ago", "2024", 1, 0, null, null, Shut.TOO_FEW))),
                        new Trend("overall", List.of(new Since("Before", "2025", 2, 13, 60, 50, null)))),
                List.of(new Rise(
                        dimensions.get(1),
                        NUMBER,
                        List.of(new Tally("consent-decision-making", Extent.ABOUT, 5, 12, NUMBER)))));
    }

    ReleaseDocument ofFour(String network) {
        Questionnaire q = questionnaires.current("full");
        List<Column> dimensions = q.dimensions().stream()
                .map(d -> new Column(d.key(), d.key(), NUMBER, Cell.closed(Shut.TOO_FEW), List.of()))
                .toList();
        return document(
                network,
                q,
                new Population(4, 4, 0),
                List.of(),
                dimensions,
                List.of(),
                new Column("overall", "", NUMBER, Cell.closed(Shut.TOO_FEW), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ReleaseDocument document(
            String network,
            Questionnaire q,
            Population population,
            List<Group> groups,
            List<Column> dimensions,
            List<Column> principles,
            Column overall,
            List<Column> questions,
            List<Column> percentages,
            List<Total> totals,
            List<Tally> disagreement,
            List<Tally> suggested,
            List<Tally> adopted,
            List<Trend> trends,
            List<Rise> rises) {
        return new ReleaseDocument(
                ReleaseDocument.FORMAT,
                network,
                "Autumn campaign",
                "2026",
                NUMBER,
                Instant.parse("2026-11-20T10:00:00Z"),
                new Asked(q.key(), q.version(), q.contentHash(), q.name()),
                "type",
                population,
                groups,
                dimensions,
                principles,
                overall,
                questions,
                percentages,
                totals,
                disagreement,
                suggested,
                adopted,
                trends,
                rises);
    }

    /** The shape goes round: many, twelve to nineteen, few, and none; some cells are of an earlier release. */
    private static Column column(String key, String dimension, int place) {
        int median = 20 + 5 * (place * 7 % 13);
        Cell whole = switch (place % 4) {
            case 0, 1 ->
                new Cell(
                        31,
                        median,
                        median - 10,
                        median + 10,
                        List.of(new Bar(0, 39, 11), new Bar(40, 59, 14), new Bar(60, 100, 6)),
                        null);
            case 2 -> new Cell(14, median, median - 15, median + 5, List.of(), null);
            default ->
                place % 8 == 3 ? new Cell(8, median, null, null, List.of(), null) : Cell.closed(Shut.TOO_FEW_UNKNOWN);
        };
        List<Cell> cells = List.of(
                new Cell(9, median, null, null, List.of(), null),
                new Cell(12, median - 5, median - 15, median + 15, List.of(), null),
                Cell.closed(place % 2 == 0 ? Shut.COMPLEMENT : Shut.UNCHANGED));
        return new Column(key, dimension, place % 5 == 1 ? 2 : NUMBER, whole, cells);
    }
}
