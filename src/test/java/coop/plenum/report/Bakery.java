package coop.plenum.report;

import coop.plenum.assessment.AssessmentClosed;
import coop.plenum.assessment.ClosedAssessments;
import coop.plenum.assessment.Remark;
import coop.plenum.assessment.agreed.Joint;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Documents;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Principle;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.scoring.Item;
import coop.plenum.scoring.Scope;
import coop.plenum.scoring.Scoring;
import coop.plenum.scoring.Survey;
import coop.plenum.scoring.Voice;
import coop.plenum.scoring.scale.Ordinal;
import coop.plenum.scoring.scale.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A co-op and its answers: each dimension has three questions of five levels, A-1 to A-3, B-1 and so on. A row holds
 * what the members answered to one question: a level, {@code ?} for "I don't know", {@code n} for "does not apply", a
 * space for nothing.
 */
final class Bakery {
    static final String ALIKE = "pattern-alike";
    static final String DIVIDED = "pattern-divided";
    private static final int PER_DIMENSION = 3;

    final List<String> rows = new ArrayList<>();
    final Map<String, List<Remark>> remarks = new HashMap<>();
    private final Set<String> withheld = new HashSet<>();
    final Questionnaire questionnaire;
    private int eligible;

    private Bakery(int dimensions) {
        questionnaire = questionnaire(dimensions);
    }

    /** So many dimensions, all answered with {@code row}. */
    static Bakery answering(int dimensions, String row) {
        Bakery bakery = new Bakery(dimensions);
        for (int i = 0; i < dimensions * PER_DIMENSION; i++) bakery.rows.add(row);
        return bakery;
    }

    Bakery of(int members) {
        eligible = members;
        return this;
    }

    Bakery with(String question, String row) {
        rows.set(position(question), row);
        return this;
    }

    Bakery withholding(String question) {
        withheld.add(question);
        return this;
    }

    Bakery remark(String question, String note, String evidence) {
        remarks.computeIfAbsent(question, q -> new ArrayList<>()).add(new Remark(note, evidence));
        return this;
    }

    AssessmentClosed closed() {
        return closed(UUID.randomUUID());
    }

    AssessmentClosed closed(UUID organisation) {
        List<Item> items = questionnaire.questions().stream()
                .map(q -> new Item(
                        q.id(),
                        Ordinal.levels(5),
                        Scope.PERSON,
                        q.dimension(),
                        q.weight(),
                        q.principleWeights(),
                        false))
                .toList();
        Map<String, Map<String, Double>> links = new HashMap<>();
        questionnaire
                .questions()
                .forEach(q -> q.linkStrengths()
                        .forEach((pattern, strength) -> links.computeIfAbsent(pattern, p -> new HashMap<>())
                                .put(q.id(), strength)));
        Survey survey = Survey.of(items, voices()).withPatterns(links);
        if (eligible > 0) survey = survey.withEligible(eligible);
        return new AssessmentClosed(
                ClosedAssessments.of(organisation, questionnaire),
                "Orchard Bakery",
                questionnaire,
                survey,
                Scoring.score(survey),
                remarks,
                List.of(),
                withheld,
                Joint.NONE);
    }

    private List<Voice> voices() {
        List<Voice> voices = new ArrayList<>();
        for (int member = 0; member < rows.get(0).length(); member++) {
            Map<String, Reply> replies = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                char given = rows.get(i).charAt(member);
                if (given != ' ') replies.put(questionnaire.questions().get(i).id(), reply(given));
            }
            voices.add(new Voice("m" + member, member % 2 == 0 ? "worker" : "user", replies));
        }
        return voices;
    }

    private static Reply reply(char given) {
        if (given == '?') return Reply.dontKnow();
        return given == 'n' ? Reply.notApplicable() : Reply.level(given - '0');
    }

    private int position(String question) {
        for (int i = 0; i < rows.size(); i++) {
            if (questionnaire.questions().get(i).id().equals(question)) return i;
        }
        throw new AssertionError("no question " + question);
    }

    private static Questionnaire questionnaire(int dimensions) {
        List<Dimension> all = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (int d = 0; d < dimensions; d++) {
            String prefix = Character.toString('A' + d);
            all.add(new Dimension("dimension-" + prefix, prefix, text("Dimension " + prefix), text("Plain")));
            for (int i = 1; i <= PER_DIMENSION; i++) questions.add(question(prefix, i));
        }
        return Documents.hashed(new Questionnaire(
                "small",
                "0.1.0",
                "",
                text("Small"),
                text("Note"),
                5,
                all,
                List.of(new Principle("equity", text("Equity"), text("Plain"))),
                questions));
    }

    private static Question question(String prefix, int number) {
        List<Text> levels = List.of(text("None"), text("Some"), text("Half"), text("Most"), text("All"));
        return new Question(
                prefix + "-" + number,
                1,
                "dimension-" + prefix,
                new Kind.Maturity(levels),
                coop.plenum.questionnaire.Scope.PERSON,
                1,
                "any_member",
                text("Question <" + prefix + number + ">?"),
                text("Help"),
                text("Evidence"),
                Optional.empty(),
                Map.of("equity", number == 1 ? 0.5 : 0.25),
                prefix.equals("A") ? List.of(DIVIDED) : List.of(ALIKE),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Text text(String english) {
        return Text.english(english);
    }
}
