package coop.plenum.network.release.making;

import coop.plenum.network.Campaign;
import coop.plenum.network.Network;
import coop.plenum.network.PeerTrait;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Questionnaire;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

/** Organisations of a network without a database: who shares, which marks, and one release after the other. */
final class Crowd {
    static final List<String> DIMENSIONS = List.of("culture", "governance");
    static final ColumnId CULTURE = ColumnId.dimension("culture");

    final int size;
    final String[] traits;
    final boolean[] counted;
    final int[] known;
    final int[][] marks;
    final List<Past> pasts = new ArrayList<>();
    UUID campaign = UUID.randomUUID();

    Crowd(int size, IntUnaryOperator mark) {
        this.size = size;
        traits = new String[size];
        Arrays.fill(traits, "coop");
        counted = new boolean[size];
        Arrays.fill(counted, true);
        known = new int[size];
        marks = new int[DIMENSIONS.size()][size];
        for (int[] column : marks) Arrays.setAll(column, mark);
    }

    /** So many organisations, whose marks are spread over the whole scale. */
    static Crowd of(int size) {
        return new Crowd(size, i -> (i * 37 + 11) % 101);
    }

    /** The same trait for so many organisations, from this one on. */
    Crowd trait(String trait, int from, int many) {
        Arrays.fill(traits, from, from + many, trait);
        return this;
    }

    void know(int from, int many, int bits) {
        Arrays.fill(known, from, from + many, bits);
    }

    void leave(int organisation) {
        counted[organisation] = false;
    }

    void change(int organisation, int mark) {
        for (int[] column : marks) column[organisation] = mark;
    }

    Snapshot snapshot() {
        Snapshot snapshot = new Snapshot(size, DIMENSIONS);
        for (int i = 0; i < size; i++) {
            if (!counted[i]) continue;
            snapshot.count(i, traits[i], known[i]);
            for (int d = 0; d < marks.length; d++) {
                snapshot.put(ColumnId.dimension(DIMENSIONS.get(d)), i, marks[d][i]);
            }
            snapshot.put(ColumnId.FULL, i, 1);
        }
        return snapshot;
    }

    /** What would come of it. */
    ReleaseMaking.Outcome look() {
        return look(snapshot());
    }

    ReleaseMaking.Outcome look(Snapshot snapshot) {
        return new ReleaseMaking(frame(), snapshot, List.copyOf(pasts)).make();
    }

    /** Makes a release, where there is a reason for one. */
    ReleaseMaking.Outcome release() {
        Snapshot snapshot = snapshot();
        ReleaseMaking.Outcome outcome = look(snapshot);
        if (outcome.isWorthMaking()) pasts.add(new Past(campaign, outcome.document(), outcome.ledger(), snapshot));
        return outcome;
    }

    private Frame frame() {
        UUID network = new UUID(0, 1);
        Campaign called = new Campaign(
                network,
                campaign,
                "Campaign",
                "2026",
                "hash",
                "full",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                ZoneOffset.UTC,
                "",
                Campaign.Audience.ALL,
                false,
                "",
                null);
        return new Frame(
                new Network(network, "Valley Federation", "", PeerTrait.TYPE, true, false),
                called,
                questionnaire(),
                pasts.size() + 1,
                Instant.EPOCH,
                size);
    }

    private static Questionnaire questionnaire() {
        Text text = new Text(Map.of("en", "Text"));
        List<Dimension> dimensions = DIMENSIONS.stream()
                .map(d -> new Dimension(d, d.substring(0, 3), text, text))
                .toList();
        return new Questionnaire("full", "1", "hash", text, text, 10, dimensions, List.of(), List.of());
    }
}
