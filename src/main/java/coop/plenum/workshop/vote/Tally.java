package coop.plenum.workshop.vote;

import coop.plenum.scoring.Disclosure;
import coop.plenum.scoring.measure.Agreement;
import coop.plenum.scoring.measure.Quantiles;
import coop.plenum.scoring.measure.TwoCamps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One round of votes on one question, phones and paper together.
 *
 * @param choices what could be chosen, in order
 * @param counts how many chose each of them, in the same order
 * @param byPhone how many of those who chose did so by phone
 */
public record Tally(List<Choice> choices, List<Integer> counts, int dontKnow, int abstained, int byPhone) {
    public Tally {
        choices = List.copyOf(choices);
        counts = List.copyOf(counts);
    }

    /** Of votes counted by value. */
    public static Tally of(List<Choice> choices, Map<String, Integer> phones, Map<String, Integer> paper) {
        Map<String, Integer> all = new HashMap<>(phones);
        paper.forEach((value, votes) -> all.merge(value, votes, Integer::sum));
        return new Tally(
                choices,
                choices.stream().map(c -> all.getOrDefault(c.value(), 0)).toList(),
                all.getOrDefault(Choice.DONT_KNOW, 0),
                all.getOrDefault(Choice.ABSTAIN, 0),
                choices.stream()
                        .mapToInt(c -> phones.getOrDefault(c.value(), 0))
                        .sum());
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
     * workshop nothing was promised that this would break. Whoever counted the slips could take them off, so the phones by
     * themselves must be five, or none.
     */
    public boolean isShown(boolean named) {
        if (named) return answers() > 0;
        return Disclosure.mayShowItems(answers()) && (byPhone == 0 || Disclosure.mayShowItems(byPhone));
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
