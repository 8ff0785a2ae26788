package coop.plenum.network.release.making;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Column;
import coop.plenum.network.release.making.Attacker.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fifty releases of a network whose organisations join, leave, change and revoke, and somebody who subtracts them all. */
class AttackTest {
    private static final int RELEASES = 50;
    private static final int SEEDS = 2;
    private static final int ENOUGH = 5;
    private static final int STEWARDS_OWN = 0;
    private static final List<String> TRAITS = List.of("care", "coop", "energy", "food", "housing");

    /** What was counted in a round, whether or not it became a release. */
    private record Truth(Set<Unit> units, List<String> traits) {
        Set<Unit> within(List<String> wanted) {
            return units.stream()
                    .filter(u -> wanted.contains(traits.get(u.organisation())))
                    .collect(Collectors.toSet());
        }
    }

    private static final class History {
        private final Map<Integer, Truth> truths = new HashMap<>();
        private final List<ReleaseDocument> documents = new ArrayList<>();
        private final List<Truth> rounds = new ArrayList<>();
        private final Set<Unit> seenByName = new HashSet<>();
        private final Set<Unit> ofSteward = new HashSet<>();
    }

    @Test
    void nobodyIsSingledOutByFiftyReleases() {
        int shown = 0;
        int releases = 0;
        int careless = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            History history = lived(new Random(seed), 40 + 20 * seed);
            releases += history.documents.size();
            for (Set<Unit> known : List.of(history.seenByName, history.ofSteward)) {
                boolean coordinator = known == history.seenByName;
                Attacker attacker = new Attacker(known);
                history.documents.forEach(d -> show(attacker, d, history));
                // A steward counts among the five.
                assertEquals(0, attacker.pairsThatTellOfFewerThan(coordinator ? ENOUGH : ENOUGH - 1), "seed " + seed);
                assertEquals(0, attacker.singledOut(), "seed " + seed);
                shown += attacker.shown();
            }
            Attacker ofAll = new Attacker(history.seenByName);
            history.rounds.forEach(r -> ofAll.sees(r.units, List.of()));
            careless += ofAll.singledOut() + ofAll.pairsThatTellOfFewerThan(ENOUGH);
        }
        assertEquals(SEEDS * RELEASES, releases);
        assertTrue(shown >= SEEDS * 2 * RELEASES, "too little shown to attack: " + shown);
        assertTrue(
                careless > 100, "an attack that finds nothing where everything is shown proves nothing: " + careless);
    }

    private static History lived(Random random, int size) {
        Crowd crowd = new Crowd(size, i -> random.nextInt(101));
        for (int i = 0; i < size; i++) {
            crowd.traits[i] = TRAITS.get(random.nextInt(TRAITS.size()));
            crowd.counted[i] = random.nextInt(4) > 0;
        }
        crowd.know(STEWARDS_OWN, 1, 0);
        crowd.know(1, 1, Snapshot.INSIDER);
        crowd.know(2, 2, 0b11);
        History history = new History();
        for (int round = 0; history.documents.size() < RELEASES; round++) {
            if (round % 20 == 19) crowd.campaign = UUID.randomUUID();
            live(crowd, random, round % 20 == 19 ? size : 3 + random.nextInt(12));
            remember(crowd, history);
        }
        return history;
    }

    /** So many things happen: joining, leaving or revoking, a changed mark, a move, a decision to be named. */
    private static void live(Crowd crowd, Random random, int events) {
        for (int e = 0; e < events; e++) {
            int i = random.nextInt(crowd.size);
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> crowd.counted[i] = true;
                case 3, 4 -> crowd.leave(i);
                case 5, 6, 7 -> crowd.change(i, random.nextInt(101));
                case 8 -> crowd.traits[i] = TRAITS.get(random.nextInt(TRAITS.size()));
                default -> crowd.known[i] = i > 1 && random.nextInt(4) == 0 ? 0b11 : crowd.known[i];
            }
        }
    }

    private static void remember(Crowd crowd, History history) {
        Set<Unit> units = IntStream.range(0, crowd.size)
                .filter(i -> crowd.counted[i])
                .mapToObj(i -> new Unit(i, crowd.marks[0][i]))
                .collect(Collectors.toSet());
        Truth truth = new Truth(units, List.of(crowd.traits));
        history.rounds.add(truth);
        history.ofSteward.addAll(
                units.stream().filter(u -> u.organisation() == STEWARDS_OWN).toList());
        ReleaseMaking.Outcome outcome = crowd.release();
        if (!outcome.isWorthMaking()) return;
        Snapshot counted = crowd.pasts.get(crowd.pasts.size() - 1).snapshot();
        units.stream()
                .filter(u -> counted.knows(Crowd.CULTURE, u.organisation()))
                .forEach(history.seenByName::add);
        history.documents.add(outcome.document());
        history.truths.put(outcome.document().number(), truth);
    }

    private static void show(Attacker attacker, ReleaseDocument document, History history) {
        Column column = document.dimension("culture").orElseThrow();
        Truth truth = history.truths.get(document.number());
        if (truth == null || column.release() != document.number() || !column.isShown()) return;
        List<Set<Unit>> groups = new ArrayList<>();
        for (int i = 0; i < column.cells().size(); i++) {
            if (column.cells().get(i).isShown()) {
                groups.add(truth.within(document.groups().get(i).traits()));
            }
        }
        attacker.sees(truth.units, groups);
        document.trends().stream()
                .filter(t -> t.key().equals("culture"))
                .flatMap(t -> t.since().stream())
                .filter(s -> s.shut() == null)
                .forEach(s -> showBoth(attacker, truth, Objects.requireNonNull(history.truths.get(s.release()))));
    }

    private static void showBoth(Attacker attacker, Truth now, Truth then) {
        attacker.sees(both(now, then), List.of());
        attacker.sees(both(then, now), List.of());
    }

    /** Those of the one whose organisations are in the other too. */
    private static Set<Unit> both(Truth one, Truth other) {
        Set<Integer> there = other.units.stream().map(Unit::organisation).collect(Collectors.toSet());
        return one.units.stream().filter(u -> there.contains(u.organisation())).collect(Collectors.toSet());
    }
}
