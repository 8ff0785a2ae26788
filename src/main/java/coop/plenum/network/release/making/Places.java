package coop.plenum.network.release.making;

import coop.plenum.network.release.Place;
import coop.plenum.network.release.making.Decision.Part;
import coop.plenum.scoring.peer.MarkCounts;
import coop.plenum.scoring.peer.Peers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where each organisation stands in the columns that a release renews. */
final class Places {
    private final List<Ranking> rankings = new ArrayList<>();

    Places(List<Decision> decisions) {
        for (Decision decision : decisions) {
            boolean hasPlaces = switch (decision.column().kind()) {
                case DIMENSION, PRINCIPLE, OVERALL -> true;
                default -> false;
            };
            if (hasPlaces && decision.isRenewed()) rankings.add(new Ranking(decision));
        }
    }

    List<Place> of(int organisation) {
        return rankings.stream()
                .filter(r -> r.everybody.members().get(organisation))
                .map(r -> r.place(organisation))
                .toList();
    }

    /** One column, with the answer for each mark that was given already. */
    private static final class Ranking {
        private final String key;
        private final Population everybody;
        private final Ladder whole;
        private final Map<Population, Ladder> groups = new HashMap<>();

        private Ranking(Decision decision) {
            key = decision.column().key();
            everybody = decision.everybody();
            whole = new Ladder(everybody.counts());
            for (Part part : decision.groups()) {
                if (part.isShown())
                    groups.put(part.population(), new Ladder(part.population().counts()));
            }
        }

        private Place place(int organisation) {
            int mark = (int) everybody.values().at(organisation);
            Peers peers = whole.at(mark);
            Peers group = groups.entrySet().stream()
                    .filter(g -> g.getKey().members().get(organisation))
                    .map(g -> g.getValue().at(mark))
                    .findFirst()
                    .orElse(null);
            return new Place(key, mark, peers.position(), peers.percentile(), position(group), percentile(group));
        }

        private static Peers.@Nullable Position position(@Nullable Peers group) {
            return group == null ? null : group.position();
        }

        private static @Nullable Integer percentile(@Nullable Peers group) {
            return group == null ? null : group.percentile();
        }
    }

    private static final class Ladder {
        private final MarkCounts counts;
        private final Map<Integer, Peers> known = new HashMap<>();

        private Ladder(MarkCounts counts) {
            this.counts = counts;
        }

        private Peers at(int mark) {
            return known.computeIfAbsent(mark, own -> Peers.of(counts, OptionalInt.of(own)));
        }
    }
}
