package coop.plenum.access;

import coop.plenum.platform.Hash;
import coop.plenum.platform.Ids;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.Village;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** An organisation with something at every address: an open assessment, a closed one, a form on paper, people to remove. */
record VisitedPlace(Village village, String closed, DataSource database, AtomicReference<VisitedNetwork> joined) {
    private static final Set<Permission> OF_REPORTS = EnumSet.of(Permission.READ_REPORT, Permission.PUBLISH_REPORT);
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)\\}");

    /** Leads the workshops here, and belongs to another organisation. */
    static final String FACILITATOR = "Pauline Girard";

    /** The workshops here. */
    VisitedRoom room() {
        return new VisitedRoom(this);
    }

    /** The network it belongs to. */
    VisitedNetwork network() {
        VisitedNetwork known = joined.get();
        if (known != null) return known;
        VisitedNetwork made = VisitedNetwork.made(this);
        joined.set(made);
        return made;
    }

    UUID organisation() {
        return UUID.fromString(last(village.organisation()));
    }

    /** Own questions of the networks here. */
    VisitedModule module() {
        return new VisitedModule(this);
    }

    static VisitedPlace made(URI start, DataSource database) {
        Village village = Village.founded(start, "Visited village", "full", Map.of("org_type", "worker_coop"));
        HttpBrowser steward = village.as(Village.STEWARD);
        steward.press(
                steward.get(village.assessment() + "/paper/new"),
                "Save this form",
                Map.of("COM-02", "3", "group", "worker"));
        HttpBrowser.Page opened = steward.press(
                steward.get(village.organisation() + "/assessments/new"),
                "Open it for members",
                Map.of("questionnaire", "quick", "period", "Before"));
        steward.press(steward.get(opened.path() + "/closing"), "Close the assessment", Map.of("sure", "yes"));
        return new VisitedPlace(village, opened.path(), database, new AtomicReference<>());
    }

    /** The address of this route, here. */
    String filledIn(Route route) {
        VisitedReview reviews = new VisitedReview(this);
        if (reviews.isOf(route)) return reviews.filledIn(route);
        Matcher names = NAME.matcher(route.path());
        String path = names.replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), route)));
        return path.endsWith("/plan/new") ? path + "?pattern=consent-decision-making" : path;
    }

    /** Puts back whoever has left by one of the requests before. */
    void complete() {
        for (String name : List.of(Village.STEWARD, Village.MEMBER, Village.NEIGHBOUR)) {
            run(
                    "insert into membership (organisation_id, id, person_id, role_group, role, created_at)"
                            + " values (?, gen_random_uuid(), ?, 'WORKER', ?, now()) on conflict do nothing",
                    organisation(),
                    person(name),
                    name.equals(Village.STEWARD) ? "STEWARD" : "MEMBER");
        }
        network().complete();
        new VisitedRelease(network()).complete();
    }

    private String value(String name, Route route) {
        return switch (name) {
            case "organisation" ->
                route.path().startsWith("/networks/")
                        ? network().organisation(route).toString()
                        : last(village.organisation());
            case "network" -> network().of(route).toString();
            case "campaign" -> network().campaign().toString();
            case "assessment" -> last(OF_REPORTS.contains(route.permission()) ? closed : village.assessment());
            case "question" -> route.path().contains("/facts/") ? "GOV-02" : "GOV-01";
            case "step" -> "governance-decision-making";
            case "number" -> route.path().contains("/questions/") ? module().number() : "1";
            case "practice" -> module().practice();
            case "dimension" -> VisitedRelease.DIMENSION;
            case "view" -> "dimensions";
            case "key" -> "quick";
            case "slug" -> "consent-decision-making";
            case "library" -> "plenum";
            case "tag" -> "en";
            case "token" -> token(route);
            case "person" ->
                route.path().startsWith("/networks/")
                        ? network().otherCoordinator().toString()
                        : person(Village.MEMBER).toString();
            case "id" ->
                route.path().startsWith("/networks/")
                        ? network().invitation().toString()
                        : route.path().contains("/invitations/")
                                ? invitation().toString()
                                : somebodyToRemove().toString();
            case "list" -> (route.path().startsWith("/networks/") ? network().list() : list()).toString();
            case "action" -> action().toString();
            case "workshop" -> room().workshop(route.permission()).toString();
            case "code" -> room().code();
            case "argument", "seat" -> UUID.randomUUID().toString();
            default -> throw new AssertionError("What stands for {" + name + "} in " + route.path() + "?");
        };
    }

    private UUID invitation() {
        UUID id = UUID.randomUUID();
        run(
                "insert into invitation (organisation_id, id, address, role_group, language, token_hash, sent_at,"
                        + " expires_at) values (?, ?, ?, 'user', 'en', ?, now() - interval '1 day', now() + interval '1 day')",
                organisation(),
                id,
                id + "@village.example",
                Hash.of(Ids.token()));
        return id;
    }

    private String token(Route route) {
        if (route.path().startsWith("/p/")) return publication();
        if (route.path().startsWith("/n/")) return new VisitedPublication(network()).token();
        return route.path().startsWith("/reminders/") ? reminder() : Ids.token();
    }

    private String publication() {
        String token = Ids.token();
        UUID organisation = organisation();
        run("delete from publication where organisation_id = ?", organisation);
        run(
                "insert into publication (organisation_id, id, assessment_id, token, parts, published_at)"
                        + " values (?, gen_random_uuid(), ?, ?, '{}', now())",
                organisation,
                UUID.fromString(last(closed)),
                token);
        return token;
    }

    private UUID action() {
        UUID id = UUID.randomUUID();
        run(
                "insert into action (organisation_id, id, pattern, status, created_at)"
                        + " values (?, ?, 'consent-decision-making', 'PLANNED', now())",
                organisation(),
                id);
        return id;
    }

    private UUID list() {
        UUID id = UUID.randomUUID();
        run(
                "insert into invitation_list (organisation_id, id, document, expires_at)"
                        + " values (?, ?, cast(? as jsonb), now() + interval '1 hour')",
                organisation(),
                id,
                "{\"language\":\"en\",\"people\":[]}");
        return id;
    }

    private String reminder() {
        String token = Ids.token();
        run(
                "insert into reminder_way_out (organisation_id, token_hash, person_id, made_on)"
                        + " values (?, ?, ?, current_date)",
                organisation(),
                Hash.of(token),
                person(Village.MEMBER));
        return token;
    }

    private UUID somebodyToRemove() {
        UUID person = UUID.randomUUID();
        UUID membership = UUID.randomUUID();
        run("insert into person (id, name, created_at) values (?, 'Somebody', now())", person);
        run(
                "insert into membership (organisation_id, id, person_id, role_group, role, created_at)"
                        + " values (?, ?, ?, 'WORKER', 'MEMBER', now())",
                organisation(),
                membership,
                person);
        return membership;
    }

    /** A browser in which this person has signed in, without the pages of the sign-in: there are thousands of visits. */
    HttpBrowser signedIn(String name) {
        String token = Ids.token();
        run(
                "insert into session (token_hash, person_id, created_at, expires_at)"
                        + " values (?, ?, now(), now() + interval '1 day')",
                Hash.of(token),
                person(name));
        return HttpBrowser.withSession(village.start(), token);
    }

    /** A browser in which this person spent a personal link for the open assessment. */
    HttpBrowser byPersonalLink(String name) {
        String token = Ids.token();
        run(
                "insert into session (token_hash, person_id, created_at, expires_at, only_for)"
                        + " values (?, ?, now(), now() + interval '1 day', ?)",
                Hash.of(token),
                person(name),
                UUID.fromString(last(village.assessment())));
        return HttpBrowser.withSession(village.start(), token);
    }

    UUID person(String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select id from person where name = ?")) {
            query.setString(1, name);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
