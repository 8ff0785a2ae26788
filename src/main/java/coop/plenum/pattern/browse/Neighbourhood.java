package coop.plenum.pattern.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pattern in the middle and those tied to it around it, as seats in a circle: what the picture and the list show.
 *
 * @param between lines between two seats that are tied themselves
 */
record Neighbourhood(List<Group> groups, List<Seat> seats, List<Line> between, int hidden) {
    private static final int MOST = 14;
    private static final int MIDDLE = 180;
    private static final int RADIUS = 132;

    /** The order in which a reader meets the kinds, from the top clockwise. */
    static final List<String> KINDS = List.of("generalizes_from", "requires", "enables", "specializes_to", "related");

    /** The patterns tied by one kind of tie. */
    record Group(String kind, List<Seat> seats) {}

    /** A neighbour; its number in picture and list, 0 where it has no place in the picture. */
    record Seat(String kind, String href, String title, String lang, int number, int x, int y) {
        public boolean isDrawn() {
            return number > 0;
        }
    }

    /** From place to place. */
    record Line(int x1, int y1, int x2, int y2) {}

    /** A neighbour before it has its seat, and the addresses of those it is tied to. */
    record Tied(String kind, String href, String title, String lang, Set<String> ties) {}

    /** Sits the neighbours down in their order. */
    static Neighbourhood of(List<Tied> tied) {
        int drawn = Math.min(MOST, tied.size());
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < tied.size(); i++) {
            Tied t = tied.get(i);
            double angle = 2 * Math.PI * i / drawn - Math.PI / 2;
            boolean shown = i < drawn;
            seats.add(new Seat(
                    t.kind(),
                    t.href(),
                    t.title(),
                    t.lang(),
                    shown ? i + 1 : 0,
                    shown ? (int) Math.round(MIDDLE + RADIUS * Math.cos(angle)) : 0,
                    shown ? (int) Math.round(MIDDLE + RADIUS * Math.sin(angle)) : 0));
        }
        return new Neighbourhood(
                groups(seats), seats.subList(0, drawn), between(tied, seats, drawn), tied.size() - drawn);
    }

    private static List<Group> groups(List<Seat> seats) {
        return KINDS.stream()
                .map(k -> new Group(
                        k, seats.stream().filter(s -> s.kind().equals(k)).toList()))
                .filter(g -> !g.seats().isEmpty())
                .toList();
    }

    private static List<Line> between(List<Tied> tied, List<Seat> seats, int drawn) {
        Map<String, Seat> places = new HashMap<>();
        seats.stream().filter(Seat::isDrawn).forEach(s -> places.putIfAbsent(s.href(), s));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < drawn; i++) {
            Seat from = seats.get(i);
            for (String other : tied.get(i).ties()) {
                Seat to = places.get(other);
                // Each pair once, whichever of the two names the other.
                boolean told = to != null
                        && to.number() < from.number()
                        && tied.get(to.number() - 1).ties().contains(from.href());
                if (to != null && !to.equals(from) && !told) lines.add(new Line(from.x(), from.y(), to.x(), to.y()));
            }
        }
        return lines;
    }
}
