package coop.plenum.network.release.page;

import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Column;
import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.ReleaseDocument.Shut;
import coop.plenum.network.release.ReleaseDocument.Since;
import coop.plenum.network.release.ReleaseDocument.Tally;
import coop.plenum.network.release.ReleaseDocument.Total;
import coop.plenum.platform.Days;
import coop.plenum.report.Worded;
import coop.plenum.report.chart.YearLine;
import coop.plenum.scoring.measure.Band;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A release as one reader sees it: its numbers beside their names, in the reader's language. */
public final class ReleaseView {
    private static final int FIRST = 10;

    private final ReleaseDocument document;
    private final Names.Of names;

    public ReleaseView(ReleaseDocument document, Names.Of names) {
        this.document = document;
        this.names = names;
    }

    public ReleaseDocument document() {
        return document;
    }

    public String madeOn() {
        return Days.inWords(document.madeAt(), names.language());
    }

    /** A peer group as the head of a column. */
    public record Head(String name, String traits, int organisations) {
        /** Whether several traits stand behind it. */
        public boolean isMixed() {
            return !traits.equals(name);
        }
    }

    public List<Head> groups() {
        return document.groups().stream().map(this::head).toList();
    }

    private Head head(Group group) {
        return new Head(names.group(group), names.traits(group), group.organisations());
    }

    /** How much help is needed, as a field of the table. */
    public record Box(
            String shade, @Nullable Integer need, @Nullable Shut shut) {
        static Box of(Cell cell) {
            Integer need = cell.need();
            return need == null
                    ? new Box("shut", null, cell.shut())
                    : new Box("n" + Band.of(need).level(), need, null);
        }
    }

    /** One column of the release, as a line of the page. */
    public record Line(
            Worded name,
            Column column,
            boolean kept,
            List<Box> boxes,
            @Nullable Spread spread) {
        public Cell whole() {
            return column.whole();
        }

        public Box box() {
            return Box.of(column.whole());
        }
    }

    private Line line(Column column) {
        return new Line(
                names.of(column.key()),
                column,
                column.release() != document.number(),
                column.cells().stream().map(Box::of).toList(),
                Spread.of(column.whole(), null));
    }

    public List<Line> dimensions() {
        return document.dimensions().stream().map(this::line).toList();
    }

    public Line overall() {
        return line(document.overall());
    }

    public List<Line> principles() {
        return document.principles().stream().map(this::line).toList();
    }

    /** The questions of a dimension that have a number to show or a reason to give. */
    public List<Line> questions(String dimension) {
        return document.questions().stream()
                .filter(q -> q.dimension().equals(dimension))
                .map(this::line)
                .toList();
    }

    public List<Line> percentages() {
        return document.percentages().stream().map(this::line).toList();
    }

    /** The peer groups of one column, each with its picture where it has one. */
    public record Part(
            String id, Head head, Cell cell, @Nullable Spread spread) {}

    public List<Part> parts(Column column) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < column.cells().size(); i++) {
            Cell cell = column.cells().get(i);
            parts.add(new Part("g" + i, head(document.groups().get(i)), cell, Spread.of(cell, null)));
        }
        return parts;
    }

    /** Every reason why something is not shown, each once, to be explained under the table. */
    public List<Shut> reasons() {
        return Stream.concat(
                        Stream.concat(document.dimensions().stream(), document.principles().stream()),
                        Stream.of(document.overall()))
                .flatMap(c -> Stream.concat(Stream.of(c.whole()), c.cells().stream()))
                .flatMap(c -> java.util.Optional.ofNullable(c.shut()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether some numbers come from an earlier release. */
    public boolean keepsAny() {
        return document.dimensions().stream().anyMatch(c -> c.release() != document.number());
    }

    /** How many organisations something is true of, with its name. */
    public record Count(Worded name, Tally tally) {}

    public List<Count> disagreement() {
        return document.disagreement().stream()
                .limit(FIRST)
                .map(t -> new Count(names.of(t.key()), t))
                .toList();
    }

    public List<Count> suggested() {
        return patterns(document.suggested());
    }

    public List<Count> adopted() {
        return patterns(document.adopted());
    }

    private List<Count> patterns(List<Tally> tallies) {
        return tallies.stream()
                .limit(FIRST)
                .map(t -> new Count(names.pattern(t.key()), t))
                .toList();
    }

    /** What those had adopted whose mark of a dimension rose. */
    public record Risen(Worded dimension, String key, List<Count> patterns) {}

    public List<Risen> rises() {
        return document.rises().stream()
                .filter(r -> !r.patterns().isEmpty())
                .map(r -> new Risen(names.of(r.dimension()), r.dimension(), patterns(r.patterns())))
                .toList();
    }

    /** A figure of all together, in the reader's way to write numbers. */
    public record Sum(Worded name, String text, Total total) {}

    public List<Sum> totals() {
        NumberFormat number = NumberFormat.getInstance(names.language());
        return document.totals().stream()
                .map(t -> new Sum(
                        names.of(t.key()), t.total() == null ? "" : number.format(new BigDecimal(t.total())), t))
                .toList();
    }

    /** A dimension over the years: each earlier campaign beside this one. */
    public record Moves(Worded name, List<Since> since, YearLine line) {}

    /** Those of which at least one year can be shown. */
    public List<Moves> trends() {
        return document.trends().stream()
                .filter(t -> t.since().stream().anyMatch(s -> s.shut() == null))
                .map(t -> new Moves(names.of(t.key()), t.since(), line(t.since())))
                .toList();
    }

    /** From the earlier mark to the one of today, for the last year that can be shown. */
    private static YearLine line(List<Since> since) {
        List<OptionalInt> marks = new ArrayList<>();
        for (Since one : since) {
            Integer before = one.before();
            Integer now = one.now();
            if (before == null || now == null) continue;
            marks.clear();
            marks.add(OptionalInt.of(before));
            marks.add(OptionalInt.of(now));
        }
        return YearLine.of(marks);
    }
}
