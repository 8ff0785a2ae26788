package coop.plenum.network.release;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import coop.plenum.report.ReportDocument.Asked;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A frozen comparison of the organisations of a network: what everyone in it may see, and nothing else. Marks are whole
 * numbers from 0 to 100, rounded to 5 (S10). What lies below the limits of disclosure is not in it; a reason stands in
 * its place.
 *
 * @param format raised when the meaning of a field changes
 * @param number counts the releases of the network, from 1
 * @param peerTrait what its groups are made by: {@code type}, {@code size} or {@code territory}
 * @param groups the peer groups, fewer than two where there is no breakdown; every {@link Column} has one cell for each
 * @param disagreement in how many organisations the members are far apart, by question, most first
 * @param suggested in how many reports a pattern was suggested, most first
 * @param adopted in how many plans a pattern stands, most first
 */
public record ReleaseDocument(
        int format,
        String network,
        String campaign,
        String period,
        int number,
        Instant madeAt,
        Asked questionnaire,
        String peerTrait,
        Population population,
        List<Group> groups,
        List<Column> dimensions,
        List<Column> principles,
        Column overall,
        List<Column> questions,
        List<Column> percentages,
        List<Total> totals,
        List<Tally> disagreement,
        List<Tally> suggested,
        List<Tally> adopted,
        List<Trend> trends,
        List<Rise> rises) {
    public static final int FORMAT = 1;

    public Optional<Column> dimension(String key) {
        return dimensions.stream().filter(d -> d.key().equals(key)).findFirst();
    }

    public Optional<Column> question(String id) {
        return questions.stream().filter(q -> q.key().equals(id)).findFirst();
    }

    /**
     * Who is in it.
     *
     * @param called organisations that the campaign called
     * @param counted those that share at least one dimension that has a mark
     * @param named those of them that share at least one by name with the coordinators
     */
    public record Population(int called, int counted, int named) {}

    /**
     * A peer group; small ones are put together under the key {@code other}.
     *
     * @param traits the values of the trait that it is made of, such as keys of the profile; empty where unknown
     */
    public record Group(String key, List<String> traits, int organisations) {}

    /** Why something is not shown. */
    public enum Shut {
        /** Fewer than six organisations. */
        TOO_FEW,
        /** Coordinators know the marks of all but a few of them. */
        TOO_FEW_UNKNOWN,
        /** Shown, it would give away a smaller group that is not. */
        COMPLEMENT,
        /** Too few organisations have joined, left or changed since an earlier release. */
        UNCHANGED,
        /** One or two of them hold nearly the whole total. */
        DOMINATED;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Organisations whose mark lies within these two, both included. */
    public record Bar(int from, int to, int count) {}

    /**
     * Some organisations together.
     *
     * @param organisations how many; 0 where nothing is shown
     * @param lower the lower quartile, from twelve organisations on
     * @param histogram from twenty organisations on
     * @param shut why nothing is shown; null where the median is
     */
    public record Cell(
            int organisations,
            @Nullable Integer median,
            @Nullable Integer lower,
            @Nullable Integer upper,
            List<Bar> histogram,
            @Nullable Shut shut) {
        public static Cell closed(Shut why) {
            return new Cell(0, null, null, null, List.of(), why);
        }

        @JsonIgnore
        public boolean isShown() {
            return shut == null;
        }

        /** How much help is needed: 100 less the median. */
        @JsonIgnore
        public @Nullable Integer need() {
            return median == null ? null : Integer.valueOf(100 - median);
        }
    }

    /**
     * One dimension, principle or question.
     *
     * @param key of a dimension or principle, id of a question, {@code overall} for all dimensions together
     * @param dimension where a question belongs; the key itself for a dimension, else empty
     * @param release the number of the release that these cells come from: an earlier one where too few changed since
     * @param cells one for each of the groups, in their order
     */
    public record Column(String key, String dimension, int release, Cell whole, List<Cell> cells) {
        @JsonIgnore
        public boolean isShown() {
            return whole.isShown();
        }
    }

    /** How exact a count is: fewer than five are never told apart, neither those who do nor those who do not. */
    public enum Extent {
        FEW,
        ABOUT,
        NEARLY_ALL;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How many organisations something is true of.
     *
     * @param key id of a question or slug of a pattern
     * @param about rounded to 5; null unless the extent is {@code about}
     * @param organisations of how many
     */
    public record Tally(String key, Extent extent, @Nullable Integer about, int organisations, int release) {}

    /**
     * A figure of all organisations together.
     *
     * @param key id of a question, or the field of a profile
     * @param total a decimal with a point, of three significant digits; null where it is not shown
     */
    public record Total(
            String key,
            @Nullable String total,
            int organisations,
            int release,
            @Nullable Shut shut) {
        /** The key of the one figure that comes from profiles: how many people are paid. */
        public static final String PAID_PEOPLE = "paid_people";
    }

    /** How a dimension moved over the years, or all dimensions together under {@code overall}. */
    public record Trend(String key, List<Since> since) {}

    /**
     * This release beside the last one of an earlier campaign, over the organisations that are in both.
     *
     * @param release the number of the earlier release
     */
    public record Since(
            String campaign,
            String period,
            int release,
            int organisations,
            @Nullable Integer before,
            @Nullable Integer now,
            @Nullable Shut shut) {}

    /**
     * What organisations had adopted whose mark rose by five points or more since the campaign before.
     *
     * @param dimension in which it rose
     * @param patterns those that at least five of them had adopted before they answered again
     */
    public record Rise(String dimension, int release, List<Tally> patterns) {}
}
