package coop.plenum.scoring;

import coop.plenum.scoring.measure.Agreement;
import coop.plenum.scoring.measure.Quantiles;
import coop.plenum.scoring.measure.TwoCamps;
import coop.plenum.scoring.scale.Mark;
import coop.plenum.scoring.scale.Ordinal;
import coop.plenum.scoring.scale.Reply;
import coop.plenum.scoring.scale.YesNo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one item before anything is protected (S2, S3, S6). Only {@link #shown} leaves the package.
 *
 * @param values the members' marks by voice, in ascending order of their ids
 * @param mark x̄, where the item is scored
 * @param measured whether agreement, spread and median are defined: a scored perception, asked one by one, with five answers
 * @param declared whether the organisation itself said that it does not apply
 */
record ItemTally(
        Item item,
        ItemScore.Status status,
        Map<String, Double> values,
        int nDontKnow,
        int nNotApplicable,
        int nInvalid,
        @Nullable Double mark,
        boolean confirmed,
        boolean declared,
        boolean measured,
        @Nullable Double agreement,
        @Nullable List<Integer> frequencies) {

    static ItemTally of(Item item, Answers answers) {
        Map<String, Double> values = answers.values(item);
        int dontKnow = answers.count(item, Mark.Kind.DONT_KNOW);
        int notApplicable = answers.count(item, Mark.Kind.NOT_APPLICABLE);
        int invalid = answers.count(item, Mark.Kind.INVALID);
        Reply official = answers.survey().official().getOrDefault(item.id(), Reply.blank());
        boolean declared = official instanceof Reply.NotApplicable;
        Optional<Double> confirmed = item.isPerception()
                ? Optional.empty()
                : item.normalise(official).x().stream().boxed().findFirst();
        ItemScore.Status status = declared
                ? ItemScore.Status.NOT_APPLICABLE
                : confirmed.isPresent()
                        ? ItemScore.Status.SCORED
                        : status(answers.n(), values.size(), notApplicable, item.scope());
        Double mark =
                status == ItemScore.Status.SCORED ? confirmed.orElseGet(() -> middle(item, values, answers)) : null;
        boolean measured = isMeasured(item, status, values, answers);
        List<Integer> frequencies = measured ? frequencies(item, answers) : null;
        return new ItemTally(
                item,
                status,
                values,
                dontKnow,
                notApplicable,
                invalid,
                mark,
                confirmed.isPresent() && !declared,
                declared,
                measured,
                measured ? Agreement.value(List.copyOf(values.values())) : null,
                frequencies);
    }

    /** S2: the status of an item by its counts. */
    static ItemScore.Status status(int n, int answered, int notApplicable, Scope scope) {
        if (notApplicable >= 1 && notApplicable >= answered) {
            return ItemScore.Status.NOT_APPLICABLE;
        }
        boolean few = scope == Scope.PERSON && (answered < Math.min(3, n) || 3 * answered < n);
        return few || answered < 1 ? ItemScore.Status.INSUFFICIENT : ItemScore.Status.SCORED;
    }

    boolean isScored() {
        return status == ItemScore.Status.SCORED;
    }

    /** x̄ of an item that is scored. */
    double scoredMark() {
        if (mark == null) {
            throw new IllegalStateException("item " + item.id() + " has no mark");
        }
        return mark;
    }

    boolean isScoredPerception() {
        return isScored() && item.isPerception();
    }

    @Nullable
    Boolean twoCamps() {
        if (frequencies == null || frequencies.size() < 3 || !(item.scale() instanceof Ordinal)) {
            return null;
        }
        return TwoCamps.in(frequencies);
    }

    /** Whether what the members answered must stay unseen (S11): fewer than five respondents, each on their own. */
    boolean isProtected(Answers answers) {
        if (!item.isPerception() || answers.isJoint() || declared) {
            return false;
        }
        return !Disclosure.mayShowItems(answers.n());
    }

    /** What of this may be shown. */
    ItemScore shown(Answers answers) {
        boolean hidden = isProtected(answers);
        boolean counted = !hidden || Disclosure.mayShowItems(answers.n());
        return new ItemScore(
                item.id(),
                item.dimension(),
                item.scope(),
                hidden ? ItemScore.Status.PROTECTED : status,
                counted ? values.size() : null,
                counted ? nDontKnow : null,
                counted ? nNotApplicable : null,
                counted ? nInvalid : null,
                hidden ? null : mark,
                confirmed,
                hidden ? null : agreement,
                hidden ? null : twoCamps(),
                hidden ? null : frequencies,
                measured && !hidden ? Quantiles.median(values.values()) : null);
    }

    private static boolean isMeasured(Item item, ItemScore.Status status, Map<String, Double> values, Answers answers) {
        return status == ItemScore.Status.SCORED
                && item.isPerception()
                && !answers.isJoint()
                && Disclosure.mayShowItems(values.size());
    }

    private static double middle(Item item, Map<String, Double> values, Answers answers) {
        if (!item.isPerception()) {
            return Quantiles.median(values.values());
        }
        return answers.balance()
                .map(b -> b.mean(values, answers.respondents()))
                .orElseGet(() -> Means.mean(values.values()));
    }

    /** Answers per level as given, or no and yes; other scales have no levels. */
    private static @Nullable List<Integer> frequencies(Item item, Answers answers) {
        if (item.scale() instanceof Ordinal ordinal) {
            Map<Reply, Integer> counts = counts(item, answers);
            return IntStream.range(0, ordinal.scores().size())
                    .mapToObj(level -> counts.getOrDefault(Reply.level(level), 0))
                    .toList();
        }
        if (!(item.scale() instanceof YesNo)) return null;
        Map<Reply, Integer> counts = counts(item, answers);
        return List.of(counts.getOrDefault(Reply.no(), 0), counts.getOrDefault(Reply.yes(), 0));
    }

    private static Map<Reply, Integer> counts(Item item, Answers answers) {
        Map<Reply, Integer> counts = new HashMap<>();
        for (Voice voice : answers.respondents()) {
            Reply reply = voice.replies().get(item.id());
            if (reply != null) counts.merge(reply, 1, Integer::sum);
        }
        return counts;
    }
}
