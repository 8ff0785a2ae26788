package coop.plenum.access;

import static coop.plenum.access.Who.ADMINISTRATOR;
import static coop.plenum.access.Who.ANYONE;
import static coop.plenum.access.Who.COORDINATOR;
import static coop.plenum.access.Who.FACILITATOR;
import static coop.plenum.access.Who.GUEST;
import static coop.plenum.access.Who.LINK_HOLDER;
import static coop.plenum.access.Who.MEMBER;
import static coop.plenum.access.Who.REVIEWER;
import static coop.plenum.access.Who.SIGNED_IN;
import static coop.plenum.access.Who.STEWARD;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be done, and who may do it. Administrators set up organisations and appoint people; what members
 * answer, and what becomes of it, is no business of theirs.
 */
public enum Permission {
    READ_PUBLIC_PAGES(ANYONE),
    /** The sign-in, its links and its way out; in the trial, its doors. */
    SIGN_IN_AND_OUT(ANYONE),
    /** Opens what a link that was sent to somebody leads to; the link is the proof. */
    FOLLOW_A_LINK(ANYONE),

    CHANGE_OWN_ACCOUNT(SIGNED_IN),
    LIST_OWN_ORGANISATIONS(SIGNED_IN),
    FOUND_ORGANISATION(ADMINISTRATOR),

    SEE_ORGANISATION(MEMBER, STEWARD, ADMINISTRATOR),
    LEAVE_ORGANISATION(MEMBER, STEWARD),
    DESCRIBE_ORGANISATION(STEWARD, ADMINISTRATOR),
    ARCHIVE_ORGANISATION(STEWARD, ADMINISTRATOR),
    MANAGE_MEMBERS(STEWARD, ADMINISTRATOR),
    READ_AUDIT(STEWARD, ADMINISTRATOR),
    SET_RETENTION(STEWARD),
    SET_TARGETS(STEWARD),
    /** Adopts practices, and says how far the actions are. */
    CHANGE_PLAN(STEWARD),

    SEE_ASSESSMENT(LINK_HOLDER, MEMBER, STEWARD),
    PRINT_FORM(LINK_HOLDER, MEMBER, STEWARD),
    ANSWER(LINK_HOLDER, MEMBER, STEWARD),
    /** Open to nobody too: what an expired session sends is parked until its person has signed in again. */
    SEND_ANSWERS(ANYONE, LINK_HOLDER, MEMBER, STEWARD),
    READ_REPORT(MEMBER, STEWARD),
    READ_PLAN(MEMBER, STEWARD),

    OPEN_ASSESSMENT(STEWARD),
    CLOSE_ASSESSMENT(STEWARD),
    /** Shows a report to everybody who has its address, and withdraws it. */
    PUBLISH_REPORT(STEWARD),
    /** Personal links and reminders of one assessment. */
    BRING_IN_MEMBERS(STEWARD),
    /** Who is asked for which facts, and which value of a fact counts. */
    LOOK_AFTER_FACTS(STEWARD),
    KEY_IN_PAPER(STEWARD),

    /** Sets up workshops, and names who leads them. */
    SET_UP_WORKSHOP(STEWARD),
    LEAD_WORKSHOP(FACILITATOR),
    LIST_WORKSHOPS(MEMBER, STEWARD),
    READ_WORKSHOP(MEMBER, STEWARD, FACILITATOR),
    /** Asks for a seat; the code is the proof. */
    JOIN_WORKSHOP(ANYONE),
    TAKE_PART_IN_WORKSHOP(GUEST),

    FOUND_NETWORK(ADMINISTRATOR),
    LIST_OWN_NETWORKS(SIGNED_IN),
    SEE_NETWORK(COORDINATOR, ADMINISTRATOR),
    NAME_COORDINATORS(COORDINATOR, ADMINISTRATOR),
    /** Its settings, its campaigns, its questions, and which organisations belong to it. */
    RUN_NETWORK(COORDINATOR),
    /** Makes releases, and reads what they show of all organisations together. */
    COMPARE_NETWORK(COORDINATOR),
    /** Reads the reports that were handed in to them, and says what they think. */
    REVIEW_REPORTS(REVIEWER),

    /** The networks of an organisation, and what they call it to. */
    SEE_CALLS(MEMBER, STEWARD),
    /** Joins and leaves networks, begins what a campaign calls for, shares results, hands reports in. */
    ANSWER_CALLS(STEWARD),
    READ_COMPARISON(MEMBER, STEWARD);

    private static final Set<Permission> READING = EnumSet.of(
            SEE_ORGANISATION,
            LEAVE_ORGANISATION,
            ARCHIVE_ORGANISATION,
            READ_AUDIT,
            SET_RETENTION,
            SEE_ASSESSMENT,
            READ_REPORT,
            READ_PLAN,
            LIST_WORKSHOPS,
            READ_WORKSHOP,
            SEE_CALLS,
            READ_COMPARISON);

    /** Never changes, which its type cannot say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Who> who;

    Permission(Who... kinds) {
        who = Set.of(kinds);
    }

    /** Whether one of these kinds of visitor may. */
    public boolean isOpenTo(Collection<Who> kinds) {
        return kinds.stream().anyMatch(who::contains);
    }

    /** Whether it changes an organisation that was archived, so that it must be brought back first. */
    public boolean isRefusedWhenArchived() {
        return isWithinOrganisation() && !READING.contains(this);
    }

    /** Whether it depends on what the visitor is in the organisation that is asked for. */
    public boolean isWithinOrganisation() {
        return isOpenTo(Set.of(MEMBER, STEWARD, FACILITATOR));
    }

    /** Whether it depends on what the visitor is in the network, or to the review, that is asked for. */
    public boolean isWithinNetwork() {
        return isOpenTo(Set.of(COORDINATOR, REVIEWER));
    }

    /** Whether something else than an account proves who may: a seat in a workshop. */
    boolean isForGuests() {
        return isOpenTo(Set.of(GUEST));
    }
}
