package coop.plenum.workshop;

import java.time.Duration;

/** How long a vote and a talk are meant to take. Nothing happens by itself when the time is over. */
public record Timings(int voteSeconds, int talkSeconds) {
    /** What one press of "one more minute" adds. */
    public static final Duration MORE = Duration.ofMinutes(1);

    public Duration of(Step step) {
        return Duration.ofSeconds(step.isVote() ? voteSeconds : talkSeconds);
    }
}
