package coop.plenum.access;

import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.support.HttpBrowser;
import java.util.Locale;
import java.util.UUID;

/** Workshops to visit: one that goes on, one that has ended, or one that has not begun, as the route needs it. */
record VisitedRoom(VisitedPlace place) {
    private static final String RECORD = "{\"format\":1,\"people\":0,\"groups\":{},\"onPaper\":0,\"questions\":[]}";

    /** A new one, so that no request finds what another one left behind. */
    UUID workshop(Permission needed) {
        return switch (needed) {
            case READ_WORKSHOP -> made(true, RECORD);
            case SET_UP_WORKSHOP -> made(false, "");
            default -> made(true, "");
        };
    }

    /** The code of one that goes on. */
    String code() {
        UUID workshop = made(true, "");
        String code = "VSTD"
                + Ids.token()
                        .replaceAll("[^A-Za-z]", "")
                        .toUpperCase(Locale.ROOT)
                        .substring(0, 2);
        place.run(
                "insert into workshop_code (code, organisation_id, workshop_id) values (?, ?, ?)"
                        + " on conflict (code) do update set workshop_id = excluded.workshop_id,"
                        + " organisation_id = excluded.organisation_id",
                code,
                organisation(),
                workshop);
        return code;
    }

    /** A browser with a seat. */
    HttpBrowser seated() {
        String token = Ids.token();
        place.run(
                "insert into seat (organisation_id, id, workshop_id, token_hash, role_group, joined_at, seen_at)"
                        + " values (?, gen_random_uuid(), ?, ?, 'worker', now(), now())",
                organisation(),
                made(true, ""),
                Hash.of(token));
        return HttpBrowser.withSeat(place.village().start(), token);
    }

    private UUID organisation() {
        return UUID.fromString(VisitedPlace.last(place.village().organisation()));
    }

    private UUID made(boolean begun, String record) {
        UUID id = UUID.randomUUID();
        place.run(
                "insert into workshop (organisation_id, id, assessment_id, title, questionnaire, named, phones_show,"
                        + " vote_seconds, talk_seconds, rehearsal, created_at, started_at, ended_at, record)"
                        + " select organisation_id, ?, id, 'Visited', questionnaire, false, true, 60, 180, false, now(),"
                        + " case when ? then now() end, case when ? then now() end, cast(nullif(?, '') as jsonb) from assessment"
                        + " where id = ?",
                id,
                begun,
                !record.isEmpty(),
                record,
                UUID.fromString(VisitedPlace.last(place.village().assessment())));
        place.run(
                "insert into workshop_question (organisation_id, workshop_id, place, question_id, step)"
                        + " values (?, ?, 0, 'GOV-01', 'READING')",
                organisation(),
                id);
        place.run(
                "insert into workshop_facilitator (organisation_id, workshop_id, person_id, named_at)"
                        + " values (?, ?, ?, now())",
                organisation(),
                id,
                place.person(VisitedPlace.FACILITATOR));
        return id;
    }
}
