package coop.plenum.report;

import coop.plenum.assessment.AssessmentClosed;
import coop.plenum.report.ReportDocument.Behind;
import coop.plenum.report.ReportDocument.Detail;
import coop.plenum.report.ReportDocument.Suggestion;
import coop.plenum.report.ReportDocument.Tag;
import coop.plenum.scoring.CompositeScore;
import coop.plenum.scoring.Disclosure;
import coop.plenum.scoring.Item;
import coop.plenum.scoring.ItemScore;
import coop.plenum.scoring.Mode;
import coop.plenum.scoring.Recommendation;
import coop.plenum.scoring.Scope;
import coop.plenum.scoring.Scores;
import coop.plenum.scoring.Survey;
import coop.plenum.scoring.measure.Display;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The recommended practices in the order of the rules, except that what one requires comes before it. */
final class Suggestions {
    private static final double WHOLE = 100.0;

    /** A protected item counts in its dimension as any other; only its own mark is not shown. */
    private static final Set<ItemScore.Status> COUNTED =
            EnumSet.of(ItemScore.Status.SCORED, ItemScore.Status.PROTECTED);

    private final Survey survey;
    private final Scores scores;
    private final Set<String> withheld;
    private final Map<String, Double> points;

    private Suggestions(AssessmentClosed closed) {
        this.survey = closed.survey();
        this.scores = closed.scores();
        this.withheld = closed.withheld();
        this.points = points(survey, scores);
    }

    static List<Suggestion> of(AssessmentClosed closed, Detail detail, Requirements requirements) {
        if (detail == Detail.NOTHING) return List.of();
        Suggestions suggestions = new Suggestions(closed);
        return ordered(closed.scores().recommendations(), requirements).stream()
                .map(r -> detail == Detail.QUESTIONS ? suggestions.whole(r) : bare(r))
                .toList();
    }

    /** Stable: a practice moves only as far back as what it requires. */
    static List<Recommendation> ordered(List<Recommendation> best, Requirements requirements) {
        Map<String, Recommendation> bySlug = new LinkedHashMap<>();
        best.forEach(r -> bySlug.put(r.pattern(), r));
        List<Recommendation> ordered = new ArrayList<>();
        Set<String> placed = new TreeSet<>();
        best.forEach(r -> place(r, bySlug, requirements, placed, ordered));
        return ordered;
    }

    private static void place(
            Recommendation next,
            Map<String, Recommendation> bySlug,
            Requirements requirements,
            Set<String> placed,
            List<Recommendation> ordered) {
        // Marked first: practices that require each other must not go round for ever.
        if (!placed.add(next.pattern())) return;
        for (String required : requirements.of(next.pattern())) {
            Optional.ofNullable(bySlug.get(required)).ifPresent(r -> place(r, bySlug, requirements, placed, ordered));
        }
        ordered.add(next);
    }

    private static Suggestion bare(Recommendation recommended) {
        return new Suggestion(recommended.pattern(), null, null, null, null, List.of());
    }

    private Suggestion whole(Recommendation recommended) {
        boolean discreet = survey.patterns().getOrDefault(recommended.pattern(), Map.of()).keySet().stream()
                .anyMatch(q -> isHidden(q));
        return new Suggestion(
                recommended.pattern(),
                Tag.valueOf(recommended.tag().name()),
                discreet ? null : displayed(recommended.need()),
                discreet ? null : rounded(recommended.leverage()),
                discreet ? null : rounded(recommended.gain()),
                behind(recommended.pattern()));
    }

    /** What carries most first. */
    private List<Behind> behind(String pattern) {
        Map<String, Double> links = survey.patterns().getOrDefault(pattern, Map.of());
        return links.entrySet().stream()
                .filter(l -> points.containsKey(l.getKey()))
                .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(l -> -carried(l))
                        .thenComparing(Map.Entry::getKey))
                .map(l -> new Behind(l.getKey(), mark(l.getKey()), Display.of(carried(l) / WHOLE)))
                .toList();
    }

    private double carried(Map.Entry<String, Double> link) {
        return link.getValue() * points.getOrDefault(link.getKey(), 0.0);
    }

    private @Nullable Integer mark(String question) {
        ItemScore score = scores.items().get(question);
        if (score == null) return null;
        return isHidden(question) ? null : score.display();
    }

    /** An opinion of fewer than five, or one that is withheld, is not shown by itself, so no number may rest on it so closely as to tell it. */
    private boolean isHidden(String question) {
        ItemScore score = scores.items().get(question);
        return score != null
                && score.scope() == Scope.PERSON
                && scores.mode() != Mode.JOINT
                && COUNTED.contains(score.status())
                && (withheld.contains(question)
                        || !Disclosure.mayShowItems(Objects.requireNonNullElse(score.nAnswered(), 0)));
    }

    /** The points of the overall mark that each scored question carries. */
    private static Map<String, Double> points(Survey survey, Scores scores) {
        double all = scores.dimensions().values().stream()
                .filter(CompositeScore::isOk)
                .mapToDouble(d -> survey.weightOf(d.id()))
                .sum();
        Map<String, Double> byDimension = new HashMap<>();
        List<Item> scored = survey.items().stream()
                .filter(i -> Optional.ofNullable(scores.items().get(i.id()))
                        .filter(s -> COUNTED.contains(s.status()))
                        .isPresent())
                .filter(i -> Optional.ofNullable(scores.dimensions().get(i.dimension()))
                        .filter(CompositeScore::isOk)
                        .isPresent())
                .toList();
        scored.forEach(i -> byDimension.merge(i.dimension(), i.weight(), Double::sum));
        Map<String, Double> points = new HashMap<>();
        for (Item item : scored) {
            double share = item.weight() / byDimension.getOrDefault(item.dimension(), 1.0);
            points.put(item.id(), WHOLE * survey.weightOf(item.dimension()) / all * share);
        }
        return points;
    }

    private static @Nullable Integer displayed(@Nullable Double share) {
        return share == null ? null : Display.of(share);
    }

    private static @Nullable Integer rounded(@Nullable Double points) {
        return points == null ? null : Display.of(points / WHOLE);
    }
}
