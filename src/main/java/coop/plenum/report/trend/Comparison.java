package coop.plenum.report.trend;

import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.scoring.Disclosure;
import coop.plenum.scoring.Survey;
import coop.plenum.scoring.Trend;
import coop.plenum.scoring.measure.Interval;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dimensions and principles moved between an earlier report and this one (S12). */
record Comparison(List<Line> dimensions, List<Line> principles) {
    /** Four or fewer voices show no principles, in either year. */
    static Comparison of(Survey before, Survey now, Questionnaire questionnaire) {
        boolean shown = Disclosure.mayShowItems(before.voices().size())
                && Disclosure.mayShowItems(now.voices().size());
        return new Comparison(
                questionnaire.counted().stream()
                        .map(d -> Line.of(d.name(), Trend.ofDimension(before, now, d.key())))
                        .toList(),
                !shown
                        ? List.of()
                        : questionnaire.principles().stream()
                                .map(p -> Line.of(p.name(), Trend.ofPrinciple(before, now, p.key())))
                                .toList());
    }

    /** Whether any line can be compared. */
    public boolean any() {
        return dimensions.stream().anyMatch(Line::isComparable);
    }

    public List<Line> improved() {
        return dimensions.stream().filter(l -> l.is("improved")).toList();
    }

    public List<Line> declined() {
        return dimensions.stream().filter(l -> l.is("declined")).toList();
    }

    /**
     * One dimension or principle.
     *
     * @param outcome a change, or why there is none to tell
     * @param low the lower end of the range of the change in points; null where it is not tested
     */
    record Line(
            Text name,
            String outcome,
            @Nullable Integer before,
            @Nullable Integer now,
            @Nullable Integer low,
            @Nullable Integer high) {
        static Line of(Text name, Trend trend) {
            Interval interval = trend.interval();
            String outcome = trend.change() == null
                    ? trend.status().name()
                    : trend.change().name();
            return new Line(
                    name,
                    outcome.toLowerCase(Locale.ROOT),
                    trend.before(),
                    trend.now(),
                    interval == null ? null : Integer.valueOf(interval.displayLow()),
                    interval == null ? null : Integer.valueOf(interval.displayHigh()));
        }

        public boolean isComparable() {
            return before != null;
        }

        boolean is(String wanted) {
            return outcome.equals(wanted);
        }

        /** Such as "−2 to +9" has these two ends. */
        public String from() {
            return low == null ? "–" : signed(low);
        }

        public String to() {
            return high == null ? "–" : signed(high);
        }

        /** Such as "+7", "−3" or "0". */
        public String change() {
            if (before == null || now == null) return "–";
            return signed(now - before);
        }

        private static String signed(int points) {
            return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
        }
    }
}
