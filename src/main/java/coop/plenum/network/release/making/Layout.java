package coop.plenum.network.release.making;

import coop.plenum.network.release.ReleaseDocument.Total;
import coop.plenum.network.release.making.ColumnId.Kind;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Principle;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which columns a report on a questionnaire version has, in an order that never changes.
 *
 * @param dimensions their keys
 * @param marks each with the dimension that has to be shared for it; all of them where that is empty
 */
record Layout(List<String> dimensions, List<Place> marks, List<Place> totals) {
    /** One column, and the dimension that it belongs to. */
    record Place(ColumnId column, String dimension) {}

    static Layout of(Questionnaire questionnaire) {
        List<String> dimensions =
                questionnaire.counted().stream().map(Dimension::key).toList();
        List<Place> marks = new ArrayList<>();
        dimensions.forEach(d -> marks.add(new Place(ColumnId.dimension(d), d)));
        for (Principle p : questionnaire.principles()) {
            marks.add(new Place(new ColumnId(Kind.PRINCIPLE, p.key()), ""));
        }
        marks.add(new Place(ColumnId.OVERALL, ""));
        List<Place> totals = new ArrayList<>();
        totals.add(new Place(ColumnId.ofQuestion(Kind.TOTAL, Total.PAID_PEOPLE, 1), ""));
        for (Question q : questionnaire.questions()) {
            marks.add(place(Kind.QUESTION, q));
            if (!q.isFact()) marks.add(place(Kind.DISAGREEMENT, q));
            if (!(q.kind() instanceof coop.plenum.questionnaire.Kind.Figure figure)) continue;
            switch (figure.measure()) {
                case PERCENT -> marks.add(place(Kind.PERCENTAGE, q));
                case NUMBER -> {
                    if (canBeAddedUp(figure)) totals.add(place(Kind.TOTAL, q));
                }
                case RATIO -> {
                    // Neither a share of a hundred nor something to add up.
                }
            }
        }
        return new Layout(dimensions, marks, totals);
    }

    /** The formula says so; months, hours per person and the like mean nothing together. */
    private static boolean canBeAddedUp(coop.plenum.questionnaire.Kind.Figure figure) {
        String formula = figure.formula().in(Locale.ENGLISH);
        return figure.parts().isEmpty() && (formula.startsWith("count of ") || formula.startsWith("sum of "));
    }

    private static Place place(Kind kind, Question question) {
        return new Place(ColumnId.ofQuestion(kind, question.id(), question.version()), question.dimension());
    }
}
