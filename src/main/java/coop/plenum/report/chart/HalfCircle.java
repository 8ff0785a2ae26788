package coop.plenum.report.chart;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The assembly: a half circle with a seat for each member, taken or free.
 *
 * @param membersPerSeat more than one where there are too many members to draw
 */
public record HalfCircle(List<Seat> seats, int membersPerSeat) {
    private static final int MOST_SEATS = 60;
    private static final double MIDDLE = 220;
    private static final double FLOOR = 204;
    private static final double OUTER = 200.2;
    private static final double INNER = 110;
    private static final double FLATTENED = 0.96;
    private static final double WIDEST_PITCH = 37;
    private static final double SEAT_OF_PITCH = 0.35;

    /** One seat; a free one is drawn a little smaller, as its edge adds to it. */
    public record Seat(Dot at, String radius, boolean taken) {}

    public int taken() {
        return (int) seats.stream().filter(Seat::taken).count();
    }

    private record Place(double angle, double radius) {}

    /** {@code all} is at least {@code taken}. */
    public static HalfCircle of(int taken, int all) {
        int each = Math.max(1, (all + MOST_SEATS - 1) / MOST_SEATS);
        int seats = (all + each - 1) / each;
        int filled = taken == all ? seats : Math.min(seats - 1, (taken + each / 2) / each);
        if (taken > 0) filled = Math.max(1, filled);
        double pitch = WIDEST_PITCH;
        while (pitch > 8 && capacity(pitch) < seats) pitch--;
        List<Place> places = places(seats, pitch);
        List<Seat> drawn = new ArrayList<>();
        double radius = pitch * SEAT_OF_PITCH;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            boolean isTaken = i < filled;
            Dot at = Dot.at(
                    MIDDLE - place.radius() * Math.cos(place.angle()),
                    FLOOR - FLATTENED * place.radius() * Math.sin(place.angle()));
            drawn.add(new Seat(at, Dot.text(isTaken ? radius : radius - 1), isTaken));
        }
        return new HalfCircle(drawn, each);
    }

    /** For templates; more may be taken than were asked. */
    @TemplateExtension(namespace = "assembly")
    static HalfCircle seats(int taken, int asked) {
        return of(taken, Math.max(taken, asked));
    }

    private static List<Place> places(int seats, double pitch) {
        List<Double> rows = new ArrayList<>();
        int room = 0;
        for (double radius = OUTER; radius >= INNER && room < seats; radius -= pitch) {
            rows.add(radius);
            room += capacity(radius, pitch);
        }
        double length = rows.stream().mapToDouble(r -> r).sum();
        List<Place> places = new ArrayList<>();
        int left = seats;
        for (int row = 0; row < rows.size(); row++) {
            double radius = rows.get(row);
            boolean last = row == rows.size() - 1;
            int here = last ? left : Math.min(left, (int) Math.round(seats * radius / length));
            for (int i = 0; i < here; i++) {
                places.add(new Place(here == 1 ? Math.PI / 2 : Math.PI * i / (here - 1), radius));
            }
            left -= here;
        }
        places.sort(Comparator.comparingDouble(Place::angle).thenComparing(Place::radius, Comparator.reverseOrder()));
        return places;
    }

    private static int capacity(double pitch) {
        int room = 0;
        for (double radius = OUTER; radius >= INNER; radius -= pitch) room += capacity(radius, pitch);
        return room;
    }

    private static int capacity(double radius, double pitch) {
        return (int) Math.floor(Math.PI * FLATTENED * radius / pitch) + 1;
    }
}
