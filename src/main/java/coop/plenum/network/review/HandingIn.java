package coop.plenum.network.review;

import coop.plenum.assessment.Assessment;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.network.review.Letterbox.Part;
import coop.plenum.network.review.Reviews.Parcel;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.report.Correcting;
import coop.plenum.report.Correcting.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Hands a report in: corrects what was asked for, which makes the next revision, and gives the turn to the reviewers. */
@ApplicationScoped
class HandingIn {
    private final Steps steps;
    private final Talk talk;
    private final Correcting correcting;
    private final Audit audit;

    HandingIn(Steps steps, Talk talk, Correcting correcting, Audit audit) {
        this.steps = steps;
        this.talk = talk;
        this.correcting = correcting;
        this.audit = audit;
    }

    /** In the caller's transaction, which must not be committed unless it is done. */
    Outcome handIn(Part part, ReviewMail.About about, HandingInForm form) {
        UUID by = part.standing().viewer().person();
        Assessment assessment = part.assessment().orElseThrow();
        int revision = part.report().orElseThrow().revision();
        if (part.review().isEmpty()) {
            return done(steps.handIn(about, by, parcel(assessment, revision, form)));
        }
        Review review = part.review().get();
        // The state first: it holds off whoever does the same, before anything is counted.
        List<Answer> corrected =
                form.facts().stream().flatMap(f -> f.answer().stream()).toList();
        int next = corrected.isEmpty() ? revision : revision + 1;
        boolean again = steps.handInAgain(about, review, form.version(), parcel(assessment, next, form), by);
        if (!again) return Outcome.OVERTAKEN;
        talk.settle(review, corrected.stream().map(Answer::question).toList(), next);
        return corrected.isEmpty() ? Outcome.DONE : correct(part, revision, corrected, by);
    }

    private Outcome correct(Part part, int revision, List<Answer> corrected, UUID by) {
        Assessment assessment = part.assessment().orElseThrow();
        Outcome outcome = correcting.correct(assessment, revision, corrected, by);
        if (outcome == Outcome.DONE) {
            corrected.forEach(a ->
                    audit.note(Audit.Entry.of(part.standing().organisation().id(), by, Deed.FACT_CORRECTED)
                            .about(a.question())));
        }
        return outcome;
    }

    private static Parcel parcel(Assessment assessment, int revision, HandingInForm form) {
        return new Parcel(assessment.id(), revision, form.note(), form.links(), form.ownLinks());
    }

    private static Outcome done(boolean done) {
        return done ? Outcome.DONE : Outcome.OVERTAKEN;
    }
}
