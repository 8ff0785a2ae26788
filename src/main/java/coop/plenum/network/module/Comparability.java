package coop.plenum.network.module;

import coop.plenum.assessment.Ballots;
import coop.plenum.assessment.Ballots.Ballot;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Given;
import coop.plenum.questionnaire.Journey;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.scoring.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Whether every shared mark comes out the same with and without a network's own questions, by counting both. */
final class Comparability {
    private static final int VOICES = 12;
    private static final int WHOLE = 100;
    private static final int UNKNOWN = 8;
    private static final List<String> GROUPS = List.of("worker", "member");

    private Comparability() {}

    /** Counts invented voices, the same every time: some of them answer the own questions alone. */
    static boolean holds(Questionnaire shared, Questionnaire joined) {
        Random random = new Random(VOICES);
        List<Ballot> ballots = new ArrayList<>();
        for (int voice = 0; voice < VOICES; voice++) {
            boolean ownAlone = voice == 0;
            List<Answer> answers = joined.questions().stream()
                    .filter(q -> !ownAlone || !q.counts())
                    .map(q -> answer(q, random))
                    .toList();
            ballots.add(new Ballot(String.valueOf(voice), GROUPS.get(voice % GROUPS.size()), answers));
        }
        return Scoring.score(Ballots.survey(new Journey(shared, Set.of()), Map.of(), without(ballots, shared)))
                .equals(Scoring.score(Ballots.survey(new Journey(joined, Set.of()), Map.of(), ballots)));
    }

    /** As if only the shared questions had been asked: who answered none of these was not there. */
    private static List<Ballot> without(List<Ballot> ballots, Questionnaire shared) {
        return ballots.stream()
                .map(b -> new Ballot(
                        b.id(),
                        b.group(),
                        b.answers().stream()
                                .filter(a -> shared.question(a.question()).isPresent())
                                .toList()))
                .filter(b -> !b.answers().isEmpty())
                .toList();
    }

    private static Answer answer(Question question, Random random) {
        Given given = random.nextInt(WHOLE) < UNKNOWN ? Given.DONT_KNOW : Given.VALUE;
        String value = given == Given.VALUE ? value(question.kind(), random) : null;
        return new Answer(question.id(), given, value, "", "", false, 1);
    }

    private static String value(Kind kind, Random random) {
        if (kind instanceof Kind.Maturity maturity) {
            return Integer.toString(random.nextInt(maturity.levels().size()));
        }
        if (kind instanceof Kind.YesNo) return random.nextBoolean() ? "yes" : "no";
        if (kind instanceof Kind.Figure figure) {
            Kind.Range range = figure.plausible();
            return Double.toString(range.least() + random.nextDouble() * (range.most() - range.least()));
        }
        List<Kind.Option> options =
                kind instanceof Kind.SingleChoice one ? one.options() : ((Kind.MultipleChoice) kind).options();
        return options.get(random.nextInt(options.size())).key();
    }
}
