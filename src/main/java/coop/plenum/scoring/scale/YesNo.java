package coop.plenum.scoring.scale;

/** Yes scores 1, no scores 0 (S1). */
public record YesNo() implements Scale {

    @Override
    public Mark mark(Reply reply) {
        return reply instanceof Reply.Yes given ? Mark.of(given.yes() ? 1 : 0) : Scale.withoutValue(reply);
    }
}
