package coop.plenum.scoring.scale;

import java.util.Map;

/** One option of several, each with its mark from 0 to 1 (S1). */
public record SingleChoice(Map<String, Double> marks) implements Scale {

    public SingleChoice {
        marks = Map.copyOf(marks);
    }

    @Override
    public Mark mark(Reply reply) {
        if (!(reply instanceof Reply.Option given)) {
            return Scale.withoutValue(reply);
        }
        Double mark = marks.get(given.name());
        return mark == null ? Mark.INVALID : Mark.of(mark);
    }
}
