package coop.plenum.network.release.making;

import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.ReleaseDocument.Shut;
import coop.plenum.network.release.making.ColumnId.Kind;
import coop.plenum.network.release.making.Decision.Beside;
import coop.plenum.network.release.making.Decision.Part;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.scoring.peer.TotalRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of a column may be shown after all that was shown before: first of everybody together, then of the peer groups,
 * then of those who were in an earlier release too. Each step adds only what leaves nobody to be worked out.
 */
final class ColumnMaking {
    /** What S10 asks for before anything is shown. */
    private static final int LEAST = 6;

    private static final double HUNDREDTHS = 100;

    private final Snapshot now;
    private final List<Past> pasts;
    private final List<Past> lastOfCampaigns;
    private final Map<Integer, Past> byNumber;
    private final List<Set<String>> groups;

    /**
     * @param pasts every earlier release, the oldest first
     * @param lastOfCampaigns those of them beside which a trend may be shown
     */
    ColumnMaking(Snapshot now, List<Past> pasts, List<Past> lastOfCampaigns, List<Group> groups) {
        this.now = now;
        this.pasts = pasts;
        this.lastOfCampaigns = lastOfCampaigns;
        byNumber = pasts.stream().collect(Collectors.toMap(Past::number, Function.identity()));
        this.groups = groups.stream().map(g -> Set.copyOf(g.traits())).toList();
    }

    Decision decide(ColumnId column) {
        Population everybody = now.everybody(column);
        Optional<Shut> few = tooFew(everybody);
        if (few.isPresent()) return Decision.closed(column, everybody, few.get());
        if (column.kind() == Kind.TOTAL && isDominated(everybody)) {
            return Decision.closed(column, everybody, Shut.DOMINATED);
        }
        List<Past> earlier = pasts.stream().filter(p -> p.shows(column)).toList();
        List<Population> shown = new ArrayList<>(earlier.stream()
                .flatMap(p -> p.shown(column, byNumber).stream())
                .toList());
        if (!hide(List.of(everybody), shown)) return kept(column, everybody, earlier);
        shown.add(everybody);
        List<Part> parts = column.kind().hasGroups() && !groups.isEmpty() ? parts(column, earlier, shown) : List.of();
        // Only counts by band are exact enough to be added and subtracted.
        Combinations combinations = Combinations.of(column.kind().isMarks() ? shown : List.of());
        Combinations divided = combinations.with(open(parts));
        if (divided.giveAway()) {
            if (combinations.giveAway()) return kept(column, everybody, earlier);
            parts = parts.stream().map(Part::closed).toList();
        } else {
            combinations = divided;
        }
        shown.addAll(open(parts));
        List<Beside> beside = hasTrend(column) ? beside(column, everybody, shown, combinations) : List.of();
        return new Decision(column, everybody, null, null, isFresh(column, everybody, earlier), parts, beside);
    }

    /** A network's own questions may be others every year. */
    private static boolean hasTrend(ColumnId column) {
        return column.kind().hasTrend() && !column.key().equals(Dimension.OWN);
    }

    private boolean isFresh(ColumnId column, Population everybody, List<Past> earlier) {
        if (earlier.isEmpty()) return true;
        Past last = earlier.get(earlier.size() - 1);
        return !everybody.changesTo(last.snapshot().everybody(column)).none();
    }

    private static Optional<Shut> tooFew(Population some) {
        if (some.size() < LEAST) return Optional.of(Shut.TOO_FEW);
        return some.hidesItsOwn() ? Optional.empty() : Optional.of(Shut.TOO_FEW_UNKNOWN);
    }

    private static boolean isDominated(Population everybody) {
        List<Double> all = everybody.list().stream().map(v -> v / HUNDREDTHS).toList();
        List<Double> unknown =
                everybody.unknownOnes().list().stream().map(v -> v / HUNDREDTHS).toList();
        // What coordinators know they can take off; the rest has to hold by itself.
        return !TotalRule.allows(all) || TotalRule.givesAway(unknown, TotalRule.P);
    }

    private static Decision kept(ColumnId column, Population everybody, List<Past> earlier) {
        return Decision.keeping(column, everybody, earlier.get(earlier.size() - 1));
    }

    /** Whether the difference of each of these to each that was shown leaves nobody alone. */
    private static boolean hide(List<Population> wanted, List<Population> shown) {
        return wanted.stream()
                .allMatch(one -> shown.stream().allMatch(s -> one.changesTo(s).hideEachOther()));
    }

    private static List<Population> open(List<Part> parts) {
        return parts.stream().filter(Part::isShown).map(Part::population).toList();
    }

    private List<Part> parts(ColumnId column, List<Past> earlier, List<Population> shown) {
        List<Population> cells = groups.stream().map(g -> now.within(column, g)).toList();
        List<Optional<Shut>> shut = new ArrayList<>();
        for (Population cell : cells) shut.add(tooFew(cell));
        closeUntilTheRestIsHidden(cells, shut);
        List<Population> open = open(cells, shut);
        boolean mayOpen = earlier.stream().allMatch(p -> mayDivideAfter(p, column)) && hide(open, shown);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Optional<Shut> why = shut.get(i).isPresent() || mayOpen ? shut.get(i) : Optional.of(Shut.UNCHANGED);
            parts.add(new Part(cells.get(i), why));
        }
        return parts;
    }

    /** What is not shown is everybody less what is: nobody, or five at least. */
    private static void closeUntilTheRestIsHidden(List<Population> cells, List<Optional<Shut>> shut) {
        while (!isRestHidden(cells, shut)) {
            int smallest = Stream.iterate(0, i -> i < cells.size(), i -> i + 1)
                    .filter(i -> shut.get(i).isEmpty())
                    .min(Comparator.comparingInt(i -> cells.get(i).size()))
                    .orElseThrow();
            shut.set(smallest, Optional.of(Shut.COMPLEMENT));
        }
    }

    private static boolean isRestHidden(List<Population> cells, List<Optional<Shut>> shut) {
        if (open(cells, shut).isEmpty()) return true;
        int all = 0;
        int unknown = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (shut.get(i).isEmpty()) continue;
            all += cells.get(i).size();
            unknown += cells.get(i).unknown();
        }
        return new Population.Changes(all, unknown).hideEachOther();
    }

    private static List<Population> open(List<Population> cells, List<Optional<Shut>> shut) {
        List<Population> open = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) if (shut.get(i).isEmpty()) open.add(cells.get(i));
        return open;
    }

    /** In every part of the network that both partitions can be added up to, changes hide each other. */
    private boolean mayDivideAfter(Past past, ColumnId column) {
        boolean divided = past.entry(column).filter(e -> !e.groups().isEmpty()).isPresent();
        return !divided
                || Regions.common(past.groups(), groups).stream()
                        .allMatch(region -> now.within(column, region)
                                .changesTo(past.snapshot().within(column, region))
                                .hideEachOther());
    }

    private List<Beside> beside(
            ColumnId column, Population everybody, List<Population> shown, Combinations combinations) {
        List<Beside> all = new ArrayList<>();
        Combinations accepted = combinations;
        for (Past past : lastOfCampaigns) {
            if (!past.shows(column)) continue;
            Population then = past.snapshot().everybody(column);
            Population before = then.only(everybody.members());
            Population after = everybody.only(then.members());
            Optional<Shut> few = tooFew(before).or(() -> tooFew(after));
            List<Population> both = List.of(before, after);
            Combinations more = accepted.with(both);
            boolean hidden = before.changesTo(after).hideEachOther() && hide(both, shown) && !more.giveAway();
            Optional<Shut> shut = few.isPresent() || hidden ? few : Optional.of(Shut.COMPLEMENT);
            if (shut.isEmpty()) {
                shown.addAll(both);
                accepted = more;
            }
            all.add(new Beside(past, before, after, shut));
        }
        return all;
    }
}
