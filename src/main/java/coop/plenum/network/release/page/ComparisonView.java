package coop.plenum.network.release.page;

import coop.plenum.network.release.Place;
import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Column;
import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.Releases.Own;
import coop.plenum.report.Worded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A release as the members of one organisation see it: everybody, their own peer group, and where they stand. */
public final class ComparisonView {
    private final ReleaseDocument document;
    private final Names.Of names;
    private final List<Own> own;

    /** @param own where the organisation stood in each release that counted it */
    ComparisonView(ReleaseDocument document, Names.Of names, List<Own> own) {
        this.document = document;
        this.names = names;
        this.own = own;
    }

    public ReleaseDocument document() {
        return document;
    }

    /** The rest of the release, which is the same for everybody. */
    public ReleaseView release() {
        return new ReleaseView(document, names);
    }

    /** Whether this release counts the organisation at all. */
    public boolean isCounted() {
        return in(document.number()).isPresent();
    }

    /** The name of its peer group; empty where there is none. */
    public String group() {
        return group(in(document.number())).map(names::group).orElse("");
    }

    /**
     * Some organisations together, and where the own one stands among them.
     *
     * @param quarter as in message keys; empty below twelve organisations, or where it is not counted
     */
    public record Among(
            Cell cell,
            @Nullable Spread spread,
            String quarter,
            @Nullable Integer percentile) {}

    /**
     * One dimension or principle.
     *
     * @param mark the own one; null where it is not counted
     * @param release whose numbers these are, where it is an earlier one; else 0
     */
    public record Line(
            Worded name,
            String key,
            @Nullable Integer mark,
            int release,
            Among everybody,
            @Nullable Among peers) {}

    public List<Line> dimensions() {
        return Stream.concat(document.dimensions().stream(), Stream.of(document.overall()))
                .map(this::line)
                .toList();
    }

    public List<Line> principles() {
        return document.principles().stream().map(this::line).toList();
    }

    private Line line(Column column) {
        Optional<Own> then = in(column.release());
        Place place = then.stream()
                .flatMap(o -> o.places().stream())
                .filter(p -> p.key().equals(column.key()))
                .findFirst()
                .orElse(null);
        Integer mark = place == null ? null : Integer.valueOf(place.mark());
        Among everybody = new Among(
                column.whole(),
                Spread.of(column.whole(), mark),
                place == null ? "" : key(place.quarter()),
                place == null ? null : place.percentile());
        return new Line(
                names.of(column.key()),
                column.key(),
                mark,
                column.release() == document.number() ? 0 : column.release(),
                everybody,
                peers(column, in(document.number()), place));
    }

    private @Nullable Among peers(Column column, Optional<Own> now, @Nullable Place place) {
        Optional<Group> group = group(now);
        if (group.isEmpty()) return null;
        int at = document.groups().indexOf(group.get());
        if (at >= column.cells().size()) return null;
        Cell cell = column.cells().get(at);
        return new Among(
                cell,
                Spread.of(cell, place == null ? null : Integer.valueOf(place.mark())),
                place == null || !cell.isShown() ? "" : key(place.groupQuarter()),
                place == null || !cell.isShown() ? null : place.groupPercentile());
    }

    private Optional<Own> in(int release) {
        return own.stream().filter(o -> o.release() == release).findFirst();
    }

    private Optional<Group> group(Optional<Own> counted) {
        return counted.flatMap(o -> names.groupOf(o.group()));
    }

    private static String key(@Nullable Enum<?> quarter) {
        return quarter == null ? "" : quarter.name().toLowerCase(Locale.ROOT);
    }

    /** Numbers of earlier releases that some of these come from. */
    public String earlier() {
        return IntStream.concat(
                        document.dimensions().stream().mapToInt(Column::release),
                        document.principles().stream().mapToInt(Column::release))
                .filter(n -> n != document.number())
                .distinct()
                .sorted()
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
    }
}
