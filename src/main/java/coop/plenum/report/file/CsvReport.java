package coop.plenum.report.file;

import coop.plenum.platform.Spreadsheet;
import coop.plenum.report.ReportDocument.QuestionMark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One stable row for each question: columns and keys never change, texts are in the reader's language. */
final class CsvReport {
    private static final int LEVELS = 5;
    private static final int YES_OR_NO = 2;
    private static final List<String> COLUMNS = List.of(
            "id",
            "dimension",
            "question",
            "kind",
            "status",
            "mark",
            "answers",
            "dont_know",
            "not_applicable",
            "level_0",
            "level_1",
            "level_2",
            "level_3",
            "level_4",
            "agreement",
            "two_camps",
            "no",
            "yes");

    private CsvReport() {}

    static String of(Material material) {
        return Spreadsheet.csv(csv -> {
            csv.writeRecord(COLUMNS);
            material.document().questions().forEach(q -> csv.writeRecord(row(q, material)));
        });
    }

    private static List<String> row(QuestionMark mark, Material material) {
        List<String> row = new ArrayList<>(List.of(
                mark.id(),
                mark.dimension(),
                Spreadsheet.guarded(material.question(mark.id())),
                mark.fact() ? "fact" : "opinion",
                mark.status().key(),
                number(mark.mark()),
                Integer.toString(mark.answers()),
                Integer.toString(mark.dontKnow()),
                Integer.toString(mark.notApplicable())));
        for (int level = 0; level < LEVELS; level++) {
            boolean counted = mark.counts().size() == LEVELS;
            row.add(counted ? Integer.toString(mark.counts().get(level)) : "");
        }
        row.add(mark.agreement() == null ? "" : mark.agreement().key());
        row.add(Boolean.toString(mark.twoCamps()));
        boolean yesOrNo = mark.counts().size() == YES_OR_NO;
        row.add(yesOrNo ? Integer.toString(mark.counts().get(0)) : "");
        row.add(yesOrNo ? Integer.toString(mark.counts().get(1)) : "");
        return row;
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "" : Integer.toString(value);
    }
}
