package coop.plenum.workshop.vote;

import coop.plenum.scoring.Disclosure;
import coop.plenum.scoring.measure.Agreement;
import coop.plenum.scoring.measure.Quantiles;
import coop.plenum.scoring.measure.TwoCamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One round of votes on one question, phones and paper together.
 *
 * @param choices what could be chosen, in order
 * @param counts how many chose each of them, in the same order
 */
public record Tally(List<Choice> choices, List<Integer> counts, int dontKnow, int abstained) {
    public Tally {
        choices = List.copyOf(choices);
        counts = List.copyOf(counts);
    }

    /** Of votes counted by value. */
    public static Tally of(List<Choice> choices, Map<String, Integer> votes) {
        return new Tally(
                choices,
                choices.stream().map(c -> votes.getOrDefault(c.value(), 0)).toList(),
                votes.getOrDefault(Choice.DONT_KNOW, 0),
                votes.getOrDefault(Choice.ABSTAIN, 0));
    }

    /** Votes for one of the choices. */
    public int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Everybody who voted, whatever they voted. */
    public int votes() {
        return answers() + dontKnow + abstained;
    }

    /**
     * Whether it may be shown how the votes are spread: from five on, because fewer would show who voted what. In a named
     * workshop nothing was promised that this would break.
     */
    public boolean isShown(boolean named) {
        return answers() > 0 && (named || Disclosure.mayShowItems(answers()));
    }

    /** What agreement is called (S6), as a message key; empty below five answers. */
    public String agreement() {
        if (!Disclosure.mayShowItems(answers())) return "";
        return Agreement.of(Agreement.value(marks())).name().toLowerCase(Locale.ROOT);
    }

    /** Whether the room stands in two camps (S6); only of levels, and from five answers on. */
    public boolean isInTwoCamps() {
        return Disclosure.mayShowItems(answers()) && choices.size() > 2 && TwoCamps.in(counts);
    }

    /** The place of the middle answer among the choices, from 0; halves where it lies between two. */
    public double middle() {
        List<Integer> places = new ArrayList<>();
        IntStream.range(0, counts.size())
                .forEach(i -> IntStream.range(0, counts.get(i)).forEach(n -> places.add(i)));
        return places.isEmpty() ? -1 : Quantiles.median(places);
    }

    private List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        IntStream.range(0, counts.size())
                .forEach(i -> IntStream.range(0, counts.get(i))
                        .forEach(n -> marks.add(choices.get(i).mark())));
        return marks;
    }
}
