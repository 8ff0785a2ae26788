package coop.plenum.organisation.audit;

import java.util.Locale;

/** What is written into the audit when it happens. Never what somebody answered. */
public enum Deed {
    ORGANISATION_FOUNDED,
    ORGANISATION_DESCRIBED,
    ORGANISATION_ARCHIVED,
    ORGANISATION_RESTORED,
    MEMBER_ADDED,
    MEMBER_CHANGED,
    MEMBER_REMOVED,
    MEMBER_LEFT,
    ADDRESS_CHANGED,
    INVITED,
    INVITATION_WITHDRAWN,
    INVITATION_ACCEPTED,
    JOIN_LINK_MADE,
    JOIN_LINK_WITHDRAWN,
    JOINED_BY_LINK,
    PERSONAL_LINK_MADE,
    PERSONAL_LINK_WITHDRAWN,
    REMINDED,
    ASSESSMENT_OPENED,
    ASSESSMENT_CLOSED,
    FACT_CONFIRMED,
    REPORT_PUBLISHED,
    REPORT_WITHDRAWN,
    TARGETS_SET,
    ACTION_ADOPTED,
    ACTION_CHANGED,
    ACTION_REMOVED,
    WORKSHOP_SET_UP,
    WORKSHOP_ENDED,
    WORKSHOP_REMOVED,
    FACILITATOR_NAMED,
    FACILITATOR_REMOVED,
    NETWORK_ASKED,
    NETWORK_JOINED,
    NETWORK_LEFT,
    SHARING_CHANGED,
    RETENTION_SET,
    RETENTION_CARRIED_OUT,
    EXPORTED,
    ERASED;

    /** Its name in the database and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
