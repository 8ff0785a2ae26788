package coop.plenum.workshop.lead;

import coop.plenum.assessment.answering.Numeral;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Decision;
import coop.plenum.workshop.vote.Choice;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.Locale;

/** What the facilitator typed at the end of a question. */
public record DecisionForm(String agreed, String figure, String objections, String minority) {
    static final DecisionForm BLANK = new DecisionForm("", "", "", "");
    private static final String NONE = "none";
    private static final int LONGEST_MINORITY = 2_000;

    static DecisionForm of(MultivaluedMap<String, String> form) {
        return new DecisionForm(
                Typed.line(form.getFirst("agreed")),
                Typed.line(form.getFirst("figure")),
                Typed.line(form.getFirst("objections")),
                Typed.text(form.getFirst("minority")));
    }

    FormErrors errors(Question question, Locale language, LeadMessages texts) {
        FormErrors errors = new FormErrors();
        if (!agreed.equals(NONE)) {
            if (question.kind() instanceof Kind.Figure kind) {
                if (!isSound(kind, language)) {
                    errors.add("figure", texts.figureWrong(least(kind, language), most(kind, language)));
                }
            } else if (!Choice.isChoice(question, agreed)) {
                errors.add("agreed", texts.chooseAgreed());
            }
        }
        if (!objections.isEmpty() && !objections.matches("\\d{1,4}")) errors.add("objections", texts.countWrong());
        if (minority.length() > LONGEST_MINORITY) errors.add("minority", texts.tooLong(LONGEST_MINORITY));
        return errors;
    }

    private boolean isSound(Kind.Figure kind, Locale language) {
        return Numeral.read(figure, language)
                .map(BigDecimal::doubleValue)
                .filter(v ->
                        v >= kind.plausible().least() && v <= kind.plausible().most())
                .isPresent();
    }

    private static String least(Kind.Figure kind, Locale language) {
        return number(kind.plausible().least(), language);
    }

    private static String most(Kind.Figure kind, Locale language) {
        return number(kind.plausible().most(), language);
    }

    private static String number(double value, Locale language) {
        return Numeral.write(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(), language);
    }

    /** Only for one without errors. */
    Decision decision(Question question, Locale language) {
        if (agreed.equals(NONE)) return Decision.none(minority);
        int count = objections.isEmpty() ? 0 : Integer.parseInt(objections);
        String value = question.kind() instanceof Kind.Figure
                ? Numeral.read(figure, language).orElseThrow().toPlainString()
                : agreed;
        return Decision.agreed(value, count, minority);
    }
}
