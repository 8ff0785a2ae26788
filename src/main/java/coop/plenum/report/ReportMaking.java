package coop.plenum.report;

import coop.plenum.assessment.AssessmentClosed;
import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Principle;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.report.ReportDocument.Agreement;
import coop.plenum.report.ReportDocument.Detail;
import coop.plenum.report.ReportDocument.Difference;
import coop.plenum.report.ReportDocument.Group;
import coop.plenum.report.ReportDocument.Mark;
import coop.plenum.report.ReportDocument.Overall;
import coop.plenum.report.ReportDocument.QuestionMark;
import coop.plenum.report.ReportDocument.QuestionStatus;
import coop.plenum.report.ReportDocument.Range;
import coop.plenum.report.ReportDocument.Status;
import coop.plenum.scoring.CompositeScore;
import coop.plenum.scoring.Disclosure;
import coop.plenum.scoring.GroupView;
import coop.plenum.scoring.Mode;
import coop.plenum.scoring.RoleGroup;
import coop.plenum.scoring.Scores;
import coop.plenum.scoring.measure.Band;
import coop.plenum.scoring.measure.Display;
import coop.plenum.scoring.measure.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns the scores of a closed assessment into what everyone may see: rounded once, and as much as the voices allow. */
final class ReportMaking {
    private static final int WHOLE = 100;

    private final AssessmentClosed closed;
    private final Scores scores;
    private final Questionnaire questionnaire;
    private final Detail detail;
    private final QuestionMarks questions;

    private ReportMaking(AssessmentClosed closed) {
        this.closed = closed;
        this.scores = closed.scores();
        this.questionnaire = closed.questionnaire();
        this.detail = detail(scores);
        this.questions = new QuestionMarks(scores, detail, closed.withheld());
    }

    /** {@code order} mixes the notes, so that nobody is known by their place among them. */
    static ReportDocument of(AssessmentClosed closed, Requirements requirements, Instant now, Random order) {
        return new ReportMaking(closed).document(requirements, now, order);
    }

    private ReportDocument document(Requirements requirements, Instant now, Random order) {
        List<QuestionMark> marks = questions.of(questionnaire);
        boolean shown = detail == Detail.QUESTIONS;
        return new ReportDocument(
                ReportDocument.FORMAT,
                closed.organisationName(),
                closed.assessment().period(),
                Optional.ofNullable(closed.assessment().closedAt()).orElse(now),
                new ReportDocument.Asked(
                        questionnaire.key(),
                        questionnaire.version(),
                        questionnaire.contentHash(),
                        questionnaire.name()),
                rules(),
                voices(),
                detail == Detail.NOTHING ? List.of() : dimensions(marks),
                overall(),
                shown ? principles(marks) : List.of(),
                marks,
                shown ? groups() : List.of(),
                QuestionMarks.unconfirmed(marks),
                QuestionMarks.gaps(marks),
                Suggestions.of(closed, detail, requirements),
                notes(marks, order),
                FactsMaking.of(closed, detail),
                FloorMark.of(marks, questionnaire, closed.assessment().profile()),
                RoomAnswers.of(closed.joint()),
                Revision.FIRST,
                List.of());
    }

    private static Detail detail(Scores scores) {
        if (scores.mode() == Mode.JOINT) return scores.n() > 0 ? Detail.QUESTIONS : Detail.NOTHING;
        if (!Disclosure.mayShowDimensions(scores.n())) return Detail.NOTHING;
        return Disclosure.mayShowItems(scores.n()) ? Detail.QUESTIONS : Detail.DIMENSIONS;
    }

    private Rules rules() {
        Map<String, Integer> weights = new TreeMap<>();
        for (Dimension dimension : questionnaire.counted()) {
            double weight = closed.survey().weightOf(dimension.key());
            weights.put(dimension.key(), (int) Math.round(WHOLE * weight));
        }
        return new Rules(ScoringRules.VERSION, ScoringRules.parameters(), weights, scores.balanceApplied());
    }

    private ReportDocument.Voices voices() {
        var eligible = closed.survey().eligible();
        return new ReportDocument.Voices(
                scores.n(),
                eligible.isPresent() ? Integer.valueOf(eligible.getAsInt()) : null,
                detail == Detail.NOTHING ? Math.max(1, Disclosure.DIMENSIONS.missing(scores.n())) : 0,
                scores.mode() == Mode.JOINT,
                detail);
    }

    private List<Mark> dimensions(List<QuestionMark> marks) {
        return questionnaire.counted().stream()
                .flatMap(d -> Optional.ofNullable(scores.dimensions().get(d.key())).stream()
                        .map(s -> mark(d.key(), s, marks, q -> q.dimension().equals(d.key()))))
                .toList();
    }

    private List<Mark> principles(List<QuestionMark> marks) {
        return questionnaire.principles().stream()
                .map(Principle::key)
                .flatMap(p -> Optional.ofNullable(scores.principles().get(p)).stream()
                        .map(s -> mark(p, s, marks, q -> q.principleWeights().getOrDefault(p, 0.0) > 0)))
                .toList();
    }

    private Mark mark(String key, CompositeScore score, List<QuestionMark> marks, Predicate<Question> belongs) {
        List<QuestionMark> behind = marks.stream()
                .filter(m -> questionnaire.question(m.id()).filter(belongs).isPresent())
                .filter(m -> m.status() != QuestionStatus.NOT_APPLICABLE)
                .toList();
        List<String> scored = behind.stream()
                .filter(QuestionMarks::isScored)
                .map(QuestionMark::id)
                .toList();
        boolean shown = detail == Detail.QUESTIONS;
        Interval interval = score.interval();
        List<Band> bands = score.bands();
        return new Mark(
                key,
                status(score),
                score.display(),
                level(score.band()),
                range(interval),
                interval == null
                        ? null
                        : new Range(bands.get(0).level(), last(bands).level()),
                Boolean.TRUE.equals(score.fragile()),
                score.everyoneAnswered(),
                shown ? agreement(score.agreementLabel()) : null,
                shown ? Integer.valueOf(scored.size()) : null,
                shown ? Integer.valueOf(behind.size()) : null,
                scored);
    }

    private Overall overall() {
        CompositeScore score = scores.overall();
        int marked = (int) scores.dimensions().values().stream()
                .filter(CompositeScore::isOk)
                .count();
        if (detail == Detail.NOTHING || !score.isOk()) {
            Status status = detail == Detail.NOTHING ? Status.PROTECTED : status(score);
            return new Overall(status, null, null, null, false, null, detail == Detail.NOTHING ? 0 : marked);
        }
        var robust = Optional.ofNullable(scores.robustness());
        return new Overall(
                Status.OK,
                score.display(),
                level(score.band()),
                robust.map(r -> new Range(Display.of(r.low()), Display.of(r.high())))
                        .orElse(null),
                robust.map(r -> r.isStable()).orElse(false),
                scores.lowestDimension(),
                marked);
    }

    private List<Group> groups() {
        return scores.groups().stream().map(this::group).toList();
    }

    private Group group(RoleGroup group) {
        List<ReportDocument.GroupView> views = scores.differences().stream()
                .filter(v -> v.group().equals(group.name()))
                .map(v -> new ReportDocument.GroupView(v.dimension(), v.display(), difference(v)))
                .toList();
        return new Group(group.name(), group.roles(), views);
    }

    private List<Notes> notes(List<QuestionMark> marks, Random order) {
        List<Notes> notes = new ArrayList<>();
        for (QuestionMark mark : marks) {
            boolean few = !Disclosure.mayShowItems(mark.answers());
            // How many notes there are says nothing of who answered what.
            if (few && mark.status() != QuestionStatus.WITHHELD) continue;
            List<Notes.Remark> released = new ArrayList<>();
            closed.remarks()
                    .getOrDefault(mark.id(), List.of())
                    .forEach(r -> released.add(new Notes.Remark(r.note(), link(r.evidence()))));
            Collections.shuffle(released, order);
            if (!released.isEmpty()) notes.add(new Notes(mark.id(), released));
        }
        return notes;
    }

    /** Only what a browser opens as a page; anything else could run. */
    private static String link(String evidence) {
        return evidence.startsWith("https://") || evidence.startsWith("http://") ? evidence : "";
    }

    static @Nullable Agreement agreement(coop.plenum.scoring.measure.@Nullable Agreement label) {
        return label == null ? null : Agreement.valueOf(label.name());
    }

    private static Status status(CompositeScore score) {
        return switch (score.status()) {
            case OK -> Status.OK;
            case INSUFFICIENT_DATA -> Status.INSUFFICIENT;
            case PROTECTED -> Status.PROTECTED;
            case NOT_APPLICABLE -> Status.NOT_APPLICABLE;
        };
    }

    private static Difference difference(GroupView view) {
        return switch (view.difference()) {
            case HIGHER -> Difference.HIGHER;
            case LOWER -> Difference.LOWER;
            case NONE -> Difference.NOT_CLEAR;
        };
    }

    private static @Nullable Integer level(@Nullable Band band) {
        return band == null ? null : band.level();
    }

    private static @Nullable Range range(@Nullable Interval interval) {
        return interval == null ? null : new Range(interval.displayLow(), interval.displayHigh());
    }

    private static Band last(List<Band> bands) {
        return bands.get(bands.size() - 1);
    }
}
