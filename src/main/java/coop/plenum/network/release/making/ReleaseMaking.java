package coop.plenum.network.release.making;

import coop.plenum.network.release.Place;
import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.making.ColumnId.Kind;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.OwnQuestions;
import coop.plenum.questionnaire.Principle;
import coop.plenum.questionnaire.Question;
import coop.plenum.scoring.RoleGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides for every column what a new release shows, after all the earlier ones. Plain Java; it stores nothing. */
final class ReleaseMaking {
    /** The smallest peer group: below six nothing is shown (S10). */
    private static final int LEAST_IN_GROUP = 6;

    /** Joined, left or changed: fewer hide nobody (S11). */
    static final int LEAST_CHANGES = 5;

    private final Frame frame;
    private final Snapshot now;
    private final List<Past> pasts;
    private final List<Past> lastOfCampaigns;
    private final List<Group> groups;

    /** @param pasts every earlier release of the network, the oldest first */
    ReleaseMaking(Frame frame, Snapshot now, List<Past> pasts) {
        this.frame = frame;
        this.now = now;
        this.pasts = pasts;
        lastOfCampaigns = lastOfCampaigns(frame, pasts);
        groups = RoleGroup.merged(now.traits(), LEAST_IN_GROUP).stream()
                .map(g -> new Group(g.name(), g.roles(), g.size()))
                .toList();
    }

    /**
     * What came of it.
     *
     * @param changed organisations that have joined, left or changed a dimension since the last release
     * @param places by organisation, where it stands
     */
    record Outcome(List<Decision> decisions, ReleaseDocument document, Ledger ledger, int changed, Places places) {
        /** Whether anything is shown that was not shown before; else there is no reason for a release. */
        boolean isWorthMaking() {
            return decisions.stream()
                    .anyMatch(d -> d.isRenewed() && d.fresh() && d.column().kind() != Kind.FULL);
        }

        List<Place> placesOf(int organisation) {
            return places.of(organisation);
        }
    }

    Outcome make() {
        keepAnonymous();
        countRises();
        ColumnMaking making = new ColumnMaking(now, pasts, lastOfCampaigns, groups);
        List<Decision> decisions = columns().map(making::decide).toList();
        ReleaseDocument document = new DocumentMaking(frame, now, groups, decisions).document();
        return new Outcome(decisions, document, ledger(decisions), changed(), new Places(decisions));
    }

    /** Those with which a comparison over the years makes sense: on the same questionnaire, whatever its version. */
    private static List<Past> lastOfCampaigns(Frame frame, List<Past> pasts) {
        Map<Object, Past> last = new LinkedHashMap<>();
        for (Past past : pasts) {
            boolean comparable = OwnQuestions.shared(
                            past.document().questionnaire().key())
                    .equals(OwnQuestions.shared(frame.questionnaire().key()));
            if (comparable && !past.campaign().equals(frame.campaign().id())) {
                last.remove(past.campaign());
                last.put(past.campaign(), past);
            }
        }
        return List.copyOf(last.values());
    }

    private Stream<ColumnId> columns() {
        List<ColumnId> all = new ArrayList<>();
        for (Dimension d : frame.questionnaire().counted()) all.add(ColumnId.dimension(d.key()));
        for (Principle p : frame.questionnaire().principles()) all.add(new ColumnId(Kind.PRINCIPLE, p.key()));
        all.add(ColumnId.OVERALL);
        for (Question q : frame.questionnaire().questions()) {
            for (Kind kind : List.of(Kind.QUESTION, Kind.PERCENTAGE, Kind.DISAGREEMENT)) {
                all.add(ColumnId.ofQuestion(kind, q.id(), q.version()));
            }
        }
        all.add(ColumnId.FULL);
        return Stream.of(
                        all.stream(),
                        named(Kind.TOTAL, List.of()),
                        named(Kind.SUGGESTED, pasts),
                        named(Kind.ADOPTED, pasts),
                        named(Kind.RISE, List.of()))
                .flatMap(s -> s)
                .filter(this::isThere);
    }

    /** Those of a kind that this or one of these releases has. */
    private Stream<ColumnId> named(Kind kind, Collection<Past> others) {
        TreeSet<String> keys = new TreeSet<>();
        Stream.concat(Stream.of(now), others.stream().map(Past::snapshot))
                .flatMap(s -> s.columns().stream())
                .filter(c -> c.kind() == kind)
                .forEach(c -> keys.add(c.key()));
        return keys.stream().map(k -> new ColumnId(kind, k));
    }

    /** Marks are listed whether there are any or not, so that a page can say why it shows none. */
    private boolean isThere(ColumnId column) {
        return switch (column.kind()) {
            case DIMENSION, PRINCIPLE, OVERALL, SUGGESTED, ADOPTED -> true;
            default -> now.everybody(column).size() > 0;
        };
    }

    /**
     * Whoever was counted without a name stays without one as long as the mark is the same: else those who were counted
     * beside them could be worked out from what was shown then.
     */
    private void keepAnonymous() {
        for (String dimension : now.dimensions()) {
            ColumnId column = ColumnId.dimension(dimension);
            for (Past past : pasts) now.keepAnonymous(column, past.snapshot());
        }
    }

    /** Whose dimensions rose since the campaign before, and what they had adopted by the time they answered again. */
    private void countRises() {
        if (lastOfCampaigns.isEmpty()) return;
        long[] had = Rises.had(now);
        Past before = lastOfCampaigns.get(lastOfCampaigns.size() - 1);
        for (String dimension : now.dimensions()) {
            if (dimension.equals(Dimension.OWN)) continue;
            Rises.between(before.snapshot(), now, dimension)
                    .forEach(i -> now.put(new ColumnId(Kind.RISE, dimension), i, had[i]));
        }
    }

    private Ledger ledger(List<Decision> decisions) {
        List<String> keys = groups.stream().map(Group::key).toList();
        Map<String, Ledger.Entry> entries = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            if (decision.isRenewed()) entries.put(decision.column().toString(), decision.entry(keys));
        }
        return new Ledger(groups, entries);
    }

    private int changed() {
        if (pasts.isEmpty())
            return now.traits().values().stream().mapToInt(n -> n).sum();
        Snapshot last = pasts.get(pasts.size() - 1).snapshot();
        return (int) IntStream.range(0, now.size())
                .filter(i -> now.dimensions().stream()
                        .map(ColumnId::dimension)
                        .anyMatch(c -> now.series(c).at(i) != last.series(c).at(i)))
                .count();
    }
}
