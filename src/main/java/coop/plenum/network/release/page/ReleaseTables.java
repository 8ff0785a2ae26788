package coop.plenum.network.release.page;

import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Bar;
import coop.plenum.network.release.ReleaseDocument.Cell;
import coop.plenum.network.release.ReleaseDocument.Column;
import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.ReleaseDocument.Shut;
import coop.plenum.network.release.ReleaseDocument.Tally;
import coop.plenum.network.release.Releases.Named;
import coop.plenum.platform.Spreadsheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The views of a release as CSV: columns and keys never change, names are in the reader's language. */
final class ReleaseTables {
    private static final String EVERYBODY = "all";
    private static final List<String> COLUMNS = List.of(
            "key",
            "name",
            "group",
            "group_name",
            "organisations",
            "median",
            "lower_quartile",
            "upper_quartile",
            "need",
            "not_shown",
            "release");

    private final Names.Of names;
    private final ReleaseDocument document;

    private ReleaseTables(Names.Of names, ReleaseDocument document) {
        this.names = names;
        this.document = document;
    }

    static String of(View view, Names.Of names, ReleaseDocument document) {
        ReleaseTables tables = new ReleaseTables(names, document);
        List<List<String>> rows = switch (view) {
            case DIMENSIONS ->
                tables.columns(Stream.concat(document.dimensions().stream(), Stream.of(document.overall())));
            case PRINCIPLES -> tables.columns(document.principles().stream());
            case QUESTIONS -> tables.columns(document.questions().stream());
            case BANDS -> tables.bands();
            case DISAGREEMENT -> tables.disagreement();
            case PATTERNS -> tables.patterns();
            case FIGURES -> tables.figures();
            case TRENDS -> tables.trends();
            case ORGANISATIONS -> List.of();
        };
        return written(rows);
    }

    static String named(Names.Of names, ReleaseDocument document, List<Named> organisations) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("organisation", "name"));
        document.dimensions().forEach(d -> head.add(d.key()));
        rows.add(head);
        for (Named one : organisations) {
            List<String> row = new ArrayList<>(List.of(one.organisation().toString(), one.name()));
            one.marks().forEach(m -> row.add(m.map(String::valueOf).orElse("")));
            rows.add(row);
        }
        return written(rows);
    }

    private static String written(List<List<String>> rows) {
        return Spreadsheet.csv(csv -> rows.forEach(
                row -> csv.writeRecord(row.stream().map(Spreadsheet::guarded).toList())));
    }

    private List<List<String>> columns(Stream<Column> columns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        columns.forEach(c -> eachCell(c, cell -> rows.add(row(c, cell))));
        return rows;
    }

    /** A cell, and the group it is of; without a group, everybody. */
    private record Placed(@Nullable Group group, Cell cell) {
        String key() {
            return group == null ? EVERYBODY : group.key();
        }
    }

    private void eachCell(Column column, Consumer<Placed> use) {
        use.accept(new Placed(null, column.whole()));
        for (int i = 0; i < column.cells().size(); i++) {
            use.accept(new Placed(document.groups().get(i), column.cells().get(i)));
        }
    }

    private List<String> row(Column column, Placed placed) {
        Cell cell = placed.cell();
        Group group = placed.group();
        return List.of(
                column.key(),
                names.of(column.key()).text(),
                placed.key(),
                group == null ? "" : names.group(group),
                cell.isShown() ? Integer.toString(cell.organisations()) : "",
                text(cell.median()),
                text(cell.lower()),
                text(cell.upper()),
                text(cell.need()),
                why(cell.shut()),
                Integer.toString(column.release()));
    }

    private List<List<String>> bands() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("key", "name", "group", "from", "to", "organisations", "release"));
        for (Column column : document.dimensions()) {
            eachCell(column, placed -> {
                for (Bar bar : placed.cell().histogram()) {
                    rows.add(List.of(
                            column.key(),
                            names.of(column.key()).text(),
                            placed.key(),
                            Integer.toString(bar.from()),
                            Integer.toString(bar.to()),
                            Integer.toString(bar.count()),
                            Integer.toString(column.release())));
                }
            });
        }
        return rows;
    }

    private List<List<String>> disagreement() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("question", "text", "extent", "about", "organisations", "release"));
        document.disagreement().forEach(t -> rows.add(tally(t, names.of(t.key()).text())));
        return rows;
    }

    private List<List<String>> patterns() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("state", "dimension", "pattern", "title", "extent", "about", "organisations", "release"));
        document.suggested().forEach(t -> rows.add(pattern("suggested", "", t)));
        document.adopted().forEach(t -> rows.add(pattern("adopted", "", t)));
        document.rises().forEach(r -> r.patterns().forEach(t -> rows.add(pattern("rose", r.dimension(), t))));
        return rows;
    }

    private List<String> pattern(String state, String dimension, Tally tally) {
        List<String> row = new ArrayList<>(List.of(state, dimension));
        row.addAll(tally(tally, names.pattern(tally.key()).text()));
        return row;
    }

    private static List<String> tally(Tally tally, String name) {
        return List.of(
                tally.key(),
                name,
                tally.extent().key(),
                text(tally.about()),
                Integer.toString(tally.organisations()),
                Integer.toString(tally.release()));
    }

    private List<List<String>> figures() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("figure", "text", "total", "median_percent", "organisations", "not_shown", "release"));
        document.totals()
                .forEach(t -> rows.add(List.of(
                        t.key(),
                        names.of(t.key()).text(),
                        t.total() == null ? "" : t.total(),
                        "",
                        t.shut() == null ? Integer.toString(t.organisations()) : "",
                        why(t.shut()),
                        Integer.toString(t.release()))));
        for (Column c : document.percentages()) {
            Cell cell = c.whole();
            rows.add(List.of(
                    c.key(),
                    names.of(c.key()).text(),
                    "",
                    text(cell.median()),
                    cell.isShown() ? Integer.toString(cell.organisations()) : "",
                    why(cell.shut()),
                    Integer.toString(c.release())));
        }
        return rows;
    }

    private List<List<String>> trends() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "key",
                "name",
                "since_release",
                "since_period",
                "organisations",
                "median_then",
                "median_now",
                "not_shown"));
        document.trends()
                .forEach(t -> t.since()
                        .forEach(s -> rows.add(List.of(
                                t.key(),
                                names.of(t.key()).text(),
                                Integer.toString(s.release()),
                                s.period(),
                                s.shut() == null ? Integer.toString(s.organisations()) : "",
                                text(s.before()),
                                text(s.now()),
                                why(s.shut())))));
        return rows;
    }

    private static String text(@Nullable Integer value) {
        return value == null ? "" : Integer.toString(value);
    }

    private static String why(@Nullable Shut shut) {
        return shut == null ? "" : shut.key();
    }
}
