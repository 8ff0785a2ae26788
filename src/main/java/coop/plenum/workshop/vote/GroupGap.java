package coop.plenum.workshop.vote;

import coop.plenum.questionnaire.Question;
import coop.plenum.scoring.GroupView;
import coop.plenum.scoring.Item;
import coop.plenum.scoring.Scoring;
import coop.plenum.scoring.Survey;
import coop.plenum.scoring.Voice;
import coop.plenum.scoring.scale.Ordinal;
import coop.plenum.scoring.scale.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A role group that votes clearly higher or lower than the rest of the room. By the rules of S9: groups under five are
 * put together, and only the word is given, never a mark. S9 keeps to dimensions in reports; here each question is the
 * whole of what was voted, and the room sees the spread itself.
 *
 * @param group a role group, or {@code other} for several put together
 * @param direction {@code higher} or {@code lower}
 */
public record GroupGap(String group, String direction) {
    private static final String WHOLE = "question";

    /** A vote for a choice, from a seat of this role group. */
    record Cast(String group, String value) {}

    static List<GroupGap> of(Question question, List<Cast> votes) {
        List<String> order = Choice.of(question).stream().map(Choice::value).toList();
        List<Voice> voices = new ArrayList<>();
        for (Cast vote : votes) {
            int place = order.indexOf(vote.value());
            if (place < 0) continue;
            voices.add(new Voice(Integer.toString(voices.size()), vote.group(), Map.of(WHOLE, new Reply.Level(place))));
        }
        if (order.size() < 2) return List.of();
        Item item = Item.perception(WHOLE, WHOLE, Ordinal.levels(order.size()));
        return Scoring.score(Survey.of(List.of(item), voices)).differences().stream()
                .filter(d -> d.difference() != GroupView.Difference.NONE)
                .map(d -> new GroupGap(d.group(), d.difference().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
