package coop.plenum.network.review;

import coop.plenum.network.Campaign;
import coop.plenum.network.review.Reviews.Acceptance;
import coop.plenum.network.review.Reviews.Parcel;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Takes the steps of a review in the caller's transaction: the state, what is written into the talk, the audit, and the
 * mail to whoever must act next. Each answers whether it was taken; it is not where it no longer fits.
 */
@ApplicationScoped
class Steps {
    private final Reviews reviews;
    private final Talk talk;
    private final ReviewMail mail;
    private final Audit audit;

    Steps(Reviews reviews, Talk talk, ReviewMail mail, Audit audit) {
        this.reviews = reviews;
        this.talk = talk;
        this.mail = mail;
        this.audit = audit;
    }

    /** What was written with a step, about what, and by whom. */
    record Words(UUID by, String dimension, String text) {}

    /** Comments, replies and withdraws; what was written is not lost because somebody else wrote at the same time. */
    boolean say(ReviewMail.About about, Review review, Move move, Words words) {
        return take(about, review, review.version(), move, words)
                || reviews.of(about.campaign(), review.organisation())
                        .filter(meanwhile -> meanwhile.version() != review.version())
                        .filter(meanwhile -> take(about, meanwhile, meanwhile.version(), move, words))
                        .isPresent();
    }

    /** Asks for a fact to be corrected, over the version that was looked at. */
    boolean ask(ReviewMail.About about, Review review, int version, String question, Words why) {
        if (!take(about, review, version, Move.ASK, why)) return false;
        talk.ask(review, question, why.text());
        return true;
    }

    boolean accept(ReviewMail.About about, Review review, int version, Acceptance acceptance) {
        if (!review.procedure().allows(Move.ACCEPT) || !reviews.accept(review, version, acceptance)) return false;
        talk.say(review, acceptance.by(), talk.now(review, Move.ACCEPT, "", acceptance.note()));
        note(about, review, acceptance.by(), Deed.REPORT_ACCEPTED);
        mail.toOrganisation(about, review, Move.ACCEPT);
        return true;
    }

    /** Hands in for the first time. */
    boolean handIn(ReviewMail.About about, UUID by, Parcel parcel) {
        Campaign campaign = about.campaign();
        if (!reviews.begin(campaign, about.organisation().id(), parcel)) return false;
        Review review = reviews.of(campaign, about.organisation().id()).orElseThrow();
        handedIn(about, review, by, parcel.note());
        return true;
    }

    /** Hands in again over the version that was looked at. */
    boolean handInAgain(ReviewMail.About about, Review review, int version, Parcel parcel, UUID by) {
        if (!review.procedure().allows(Move.HAND_IN) || !reviews.renew(review, version, parcel)) return false;
        Review now = reviews.of(about.campaign(), review.organisation()).orElseThrow();
        handedIn(about, now, by, parcel.note());
        return true;
    }

    private void handedIn(ReviewMail.About about, Review review, UUID by, String note) {
        talk.say(review, by, talk.now(review, Move.HAND_IN, "", note));
        note(about, review, by, Deed.REPORT_HANDED_IN);
        mail.toReviewers(about, review, Move.HAND_IN);
    }

    private boolean take(ReviewMail.About about, Review review, int version, Move move, Words words) {
        Procedure before = review.procedure();
        Procedure next = before.after(move).orElse(null);
        if (next == null || !reviews.move(review, version, next)) return false;
        talk.say(review, words.by(), talk.now(review, move, words.dimension(), words.text()));
        if (move == Move.WITHDRAW) note(about, review, words.by(), Deed.REVIEW_WITHDRAWN);
        tell(about, review, move, before, next);
        return true;
    }

    /** One mail when the turn passes on, however much is said after it. */
    private void tell(ReviewMail.About about, Review review, Move move, Procedure before, Procedure next) {
        boolean passes = before.turn() != next.turn() || (before != next && move == Move.ASK);
        if (!passes) return;
        if (move.side() == Side.REVIEWER) mail.toOrganisation(about, review, move);
        else mail.toReviewers(about, review, move);
    }

    private void note(ReviewMail.About about, Review review, UUID by, Deed deed) {
        audit.note(Audit.Entry.of(review.organisation(), by, deed)
                .about(about.network().name() + ": " + about.campaign().title()));
    }
}
