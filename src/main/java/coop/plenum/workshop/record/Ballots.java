package coop.plenum.workshop.record;

import coop.plenum.questionnaire.Question;
import coop.plenum.workshop.Workshop;
import coop.plenum.workshop.vote.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * Slips to vote on paper. The choices are read out and stand on the screen, so that a slip needs their numbers alone and
 * many fit on a page.
 */
record Ballots(String organisation, Workshop workshop, List<Ballot> ballots) {
    /** A slip for one question and one round. */
    record Ballot(int number, Question question, int round, List<Choice> choices) {
        /** The round in message keys. */
        public String roundKey() {
            return round == 1 ? "first" : "second";
        }
    }

    /** Both rounds of a question side by side. */
    public List<List<Ballot>> pairs() {
        List<List<Ballot>> pairs = new ArrayList<>();
        for (int i = 0; i < ballots.size(); i += 2) pairs.add(ballots.subList(i, i + 2));
        return pairs;
    }

    static Ballots of(String organisation, Workshop workshop, List<Question> questions) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            List<Choice> choices = Choice.of(questions.get(i));
            if (choices.isEmpty()) continue;
            ballots.add(new Ballot(i + 1, questions.get(i), 1, choices));
            ballots.add(new Ballot(i + 1, questions.get(i), 2, choices));
        }
        return new Ballots(organisation, workshop, ballots);
    }
}
