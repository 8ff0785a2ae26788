package coop.plenum.bench;

import coop.plenum.scoring.Item;
import coop.plenum.scoring.Scoring;
import coop.plenum.scoring.Survey;
import coop.plenum.scoring.Voice;
import coop.plenum.scoring.scale.Ordinal;
import coop.plenum.scoring.scale.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Scoring alone, without a database: 1,000 members, 83 questions, seven dimensions, six principles, five groups. */
final class Counting {
    private static final int MEMBERS = 1_000;
    private static final int QUESTIONS = 83;
    private static final int DIMENSIONS = 7;
    private static final int PRINCIPLES = 6;
    private static final int GROUPS = 5;
    private static final int LEVELS = 5;
    private static final int TIMES = 60;
    private static final long SEED = 83;

    private Counting() {}

    /** By itself, to look at scoring alone. */
    public static void main(String... args) {
        measure();
    }

    static void measure() {
        Survey survey = survey();
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long before = System.nanoTime();
            if (Scoring.score(survey).overall().score() == null) throw new IllegalStateException();
            if (i >= TIMES / 2) times.add(System.nanoTime() - before);
            if (i == 0) System.out.printf("scoring, the first time: %d ms%n", (System.nanoTime() - before) / 1_000_000);
        }
        System.out.println("scoring of " + MEMBERS + " members x " + QUESTIONS + " questions: " + new Percentiles(times));
    }

    private static Survey survey() {
        Random random = new Random(SEED);
        List<Item> items = IntStream.range(0, QUESTIONS)
                .mapToObj(q -> new Item(
                        "Q-" + q,
                        Ordinal.levels(LEVELS),
                        coop.plenum.scoring.Scope.PERSON,
                        "D-" + q % DIMENSIONS,
                        1 + q % 2,
                        Map.of("P-" + q % PRINCIPLES, 0.6, "P-" + (q + 1) % PRINCIPLES, 0.4),
                        false))
                .toList();
        List<Voice> voices = new ArrayList<>();
        for (int m = 0; m < MEMBERS; m++) {
            Map<String, Reply> replies = new HashMap<>();
            for (Item item : items) {
                replies.put(
                        item.id(), random.nextInt(12) == 0 ? Reply.dontKnow() : Reply.level(random.nextInt(LEVELS)));
            }
            voices.add(new Voice(new java.util.UUID(random.nextLong(), random.nextLong()).toString(), "G-" + m % GROUPS, replies));
        }
        Map<String, Map<String, Double>> patterns = new HashMap<>();
        for (int p = 0; p < 104; p++) {
            patterns.put("pattern-" + p, Map.of("Q-" + p % QUESTIONS, 1.0, "Q-" + (p + 1) % QUESTIONS, 0.5));
        }
        return Survey.of(items, voices).withEligible(MEMBERS + 200).withPatterns(patterns);
    }
}
