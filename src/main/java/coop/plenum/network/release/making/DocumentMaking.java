package coop.plenum.network.release.making;

import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Column;
import coop.plenum.network.release.ReleaseDocument.Extent;
import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.ReleaseDocument.Rise;
import coop.plenum.network.release.ReleaseDocument.Shut;
import coop.plenum.network.release.ReleaseDocument.Since;
import coop.plenum.network.release.ReleaseDocument.Tally;
import coop.plenum.network.release.ReleaseDocument.Total;
import coop.plenum.network.release.ReleaseDocument.Trend;
import coop.plenum.network.release.making.ColumnId.Kind;
import coop.plenum.network.release.making.Decision.Beside;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.report.ReportDocument.Asked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes down what was decided: numbers anew where they may be, else those of the release that had them last. */
final class DocumentMaking {
    private final Frame frame;
    private final Snapshot now;
    private final List<Group> groups;
    private final List<Decision> decisions;

    DocumentMaking(Frame frame, Snapshot now, List<Group> groups, List<Decision> decisions) {
        this.frame = frame;
        this.now = now;
        this.groups = groups;
        this.decisions = decisions;
    }

    ReleaseDocument document() {
        Questionnaire asked = frame.questionnaire();
        return new ReleaseDocument(
                ReleaseDocument.FORMAT,
                frame.network().name(),
                frame.campaign().title(),
                frame.campaign().period(),
                frame.number(),
                frame.madeAt(),
                new Asked(asked.key(), asked.version(), asked.contentHash(), asked.name()),
                frame.network().peerTrait().key(),
                population(),
                groups,
                columns(Kind.DIMENSION, ReleaseDocument::dimensions),
                columns(Kind.PRINCIPLE, ReleaseDocument::principles),
                columns(Kind.OVERALL, d -> List.of(d.overall())).get(0),
                columns(Kind.QUESTION, ReleaseDocument::questions),
                columns(Kind.PERCENTAGE, ReleaseDocument::percentages),
                totals(),
                tallies(Kind.DISAGREEMENT, ReleaseDocument::disagreement),
                tallies(Kind.SUGGESTED, ReleaseDocument::suggested),
                tallies(Kind.ADOPTED, ReleaseDocument::adopted),
                trends(),
                rises());
    }

    private ReleaseDocument.Population population() {
        int counted = now.traits().values().stream().mapToInt(n -> n).sum();
        int named = (int) IntStream.range(0, now.size())
                .filter(i -> now.counts(i) && now.dimensions().stream().anyMatch(d -> now.isNamed(i, d)))
                .count();
        return new ReleaseDocument.Population(frame.called(), counted, named);
    }

    private Stream<Decision> of(Kind kind) {
        return decisions.stream().filter(d -> d.column().kind() == kind);
    }

    private String key(ColumnId column) {
        return switch (column.kind()) {
            case QUESTION, PERCENTAGE, DISAGREEMENT, TOTAL -> column.question();
            default -> column.key();
        };
    }

    private String dimension(ColumnId column) {
        if (column.kind() == Kind.DIMENSION) return column.key();
        if (column.kind() == Kind.PRINCIPLE || column.kind() == Kind.OVERALL) return "";
        return frame.questionnaire()
                .question(column.question())
                .map(Question::dimension)
                .orElse("");
    }

    private List<Column> columns(Kind kind, Function<ReleaseDocument, List<Column>> earlier) {
        return of(kind).map(d -> column(d, earlier)).toList();
    }

    private Column column(Decision decision, Function<ReleaseDocument, List<Column>> earlier) {
        String key = key(decision.column());
        Past kept = decision.kept();
        if (kept != null) return kept(earlier, key, kept, dimension(decision.column()));
        Cell whole = Cells.of(decision.everybody(), decision.shut());
        List<Cell> cells = decision.groups().stream()
                .map(p -> Cells.of(p.population(), p.shut().orElse(null)))
                .toList();
        Shut shut = decision.shut();
        if (shut != null) cells = groups.stream().map(g -> Cell.closed(shut)).toList();
        return new Column(key, dimension(decision.column()), frame.number(), whole, cells);
    }

    /** Everybody as they were shown, and those groups that were made of the same traits. */
    private Column kept(Function<ReleaseDocument, List<Column>> earlier, String key, Past past, String dimension) {
        Column old = earlier.apply(past.document()).stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow();
        List<Group> oldGroups = past.document().groups();
        List<Cell> cells = groups.stream()
                .map(g -> IntStream.range(
                                0, Math.min(oldGroups.size(), old.cells().size()))
                        .filter(i -> oldGroups.get(i).traits().equals(g.traits()))
                        .mapToObj(i -> old.cells().get(i))
                        .findFirst()
                        .orElseGet(() -> Cell.closed(Shut.UNCHANGED)))
                .toList();
        return new Column(key, dimension, past.number(), old.whole(), cells);
    }

    private List<Total> totals() {
        return of(Kind.TOTAL).map(this::total).toList();
    }

    private Total total(Decision decision) {
        String key = key(decision.column());
        Past kept = decision.kept();
        if (kept != null) {
            return kept.document().totals().stream()
                    .filter(t -> t.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
        Population all = decision.everybody();
        return decision.shut() == null
                ? new Total(key, Cells.total(all), all.size(), frame.number(), null)
                : new Total(key, null, 0, frame.number(), decision.shut());
    }

    /** Those of at least five organisations; the most first, and of equals by key, so that their order tells nothing more. */
    private List<Tally> tallies(Kind kind, Function<ReleaseDocument, List<Tally>> earlier) {
        return of(kind).flatMap(d -> tally(d, earlier).stream())
                .filter(t -> t.extent() != Extent.FEW)
                .sorted(Comparator.comparing(DocumentMaking::size).reversed().thenComparing(Tally::key))
                .toList();
    }

    private Optional<Tally> tally(Decision decision, Function<ReleaseDocument, List<Tally>> earlier) {
        String key = key(decision.column());
        Past kept = decision.kept();
        if (kept != null) {
            return earlier.apply(kept.document()).stream()
                    .filter(t -> t.key().equals(key))
                    .findFirst();
        }
        return decision.isRenewed()
                ? Optional.of(Cells.tally(key, decision.everybody(), frame.number()))
                : Optional.empty();
    }

    private static int size(Tally tally) {
        Integer about = tally.about();
        return about == null ? tally.organisations() : about;
    }

    private List<Trend> trends() {
        List<Trend> trends = new ArrayList<>();
        Stream.concat(of(Kind.DIMENSION), of(Kind.OVERALL)).forEach(d -> trend(d).ifPresent(trends::add));
        return trends;
    }

    private Optional<Trend> trend(Decision decision) {
        String key = decision.column().key();
        Past kept = decision.kept();
        if (kept != null) {
            return kept.document().trends().stream()
                    .filter(t -> t.key().equals(key))
                    .findFirst();
        }
        List<Since> since =
                decision.beside().stream().map(DocumentMaking::since).toList();
        return since.isEmpty() ? Optional.empty() : Optional.of(new Trend(key, since));
    }

    private static Since since(Beside beside) {
        ReleaseDocument then = beside.past().document();
        Shut shut = beside.shut().orElse(null);
        Cell before = Cells.of(beside.before(), shut);
        Cell now = Cells.of(beside.now(), shut);
        return new Since(
                then.campaign(),
                then.period(),
                then.number(),
                now.organisations(),
                before.median(),
                now.median(),
                shut);
    }

    private List<Rise> rises() {
        return of(Kind.RISE).flatMap(d -> rise(d).stream()).toList();
    }

    private Optional<Rise> rise(Decision decision) {
        String dimension = decision.column().key();
        Past kept = decision.kept();
        if (kept != null) {
            return kept.document().rises().stream()
                    .filter(r -> r.dimension().equals(dimension))
                    .findFirst();
        }
        if (!decision.isRenewed()) return Optional.empty();
        List<Tally> patterns = now.columns().stream()
                .filter(c -> c.kind() == Kind.HAD)
                .map(c -> Cells.tally(c.key(), having(c, decision.everybody()), frame.number()))
                .filter(t -> t.extent() != Extent.FEW)
                .sorted(Comparator.comparing(DocumentMaking::size).reversed().thenComparing(Tally::key))
                .toList();
        return Optional.of(new Rise(dimension, frame.number(), patterns));
    }

    private Population having(ColumnId pattern, Population risen) {
        return now.everybody(pattern).only(risen.members());
    }
}
