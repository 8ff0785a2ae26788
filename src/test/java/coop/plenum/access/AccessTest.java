package coop.plenum.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.HttpBrowser;
import coop.plenum.support.TrialProfile;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Makes every request as every kind of visitor, and compares what comes of it with the table in docs/access.md. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class AccessTest {
    private static final Path GUIDE = Path.of("docs", "access.md");
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    /** Without its token, or in no form that anybody wanted: then nobody was asked who may. */
    private static final Set<Integer> NOT_UNDERSTOOD = Set.of(400, 406, 415);

    @TestHTTPResource("/")
    URI start;

    private final DataSource database;

    AccessTest(DataSource database) {
        this.database = database;
    }

    @Test
    void everyRequestOfEveryKindOfVisitorDoesWhatTheGuideSays() throws IOException {
        VisitedPlace place = VisitedPlace.made(start, database);
        List<String> rows = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        for (Route route : Route.all()) {
            List<String> cells = new ArrayList<>();
            for (Visiting kind : Visiting.values()) {
                String outcome = outcome(route, kind, place);
                cells.add(outcome);
                if (kind.may(route.permission()) != outcome.equals("yes")) otherwise.add(route + " as " + kind);
            }
            rows.add("| `" + route.verb() + " " + route.path() + "` | " + String.join(" | ", cells) + " |");
        }
        Files.write(Path.of("target", "access.md"), rows);
        assertTrue(rows.size() > 50, "the routes were found");
        assertEquals(List.of(), otherwise, "what happens is what the permissions say");
        assertEquals(String.join("\n", rows), guide("| `GET /", "| `POST /"));
    }

    @Test
    void theGuideShowsTheListOfPermissions() throws IOException {
        List<String> rows = Arrays.stream(Permission.values())
                .map(p -> "| " + words(p.name()) + " | "
                        + Arrays.stream(Who.values())
                                .map(w -> p.isOpenTo(Set.of(w)) ? "yes" : "")
                                .collect(Collectors.joining(" | "))
                        + " |")
                .map(r -> r.replace("|  |", "| |").replace("|  |", "| |"))
                .toList();
        Files.write(Path.of("target", "permissions.md"), rows);
        String first = "| " + words(Permission.READ_PUBLIC_PAGES.name());
        List<String> shown = lines().dropWhile(l -> !l.startsWith(first))
                .takeWhile(l -> l.startsWith("|"))
                .toList();
        assertEquals(rows, shown);
    }

    @Test
    void whatIsForeignAnswersAsWhatDoesNotExist() {
        VisitedPlace place = VisitedPlace.made(start, database);
        HttpBrowser outsider = Visiting.OUTSIDER.arrives(place);
        List<String> differing = new ArrayList<>();
        for (Route route : Route.all()) {
            boolean within = route.permission().isWithinOrganisation()
                    || (route.permission().isWithinNetwork() && route.path().startsWith("/networks/"));
            if (!route.verb().equals("GET") || !within) continue;
            String foreign = place.filledIn(route);
            String unknown = foreign.startsWith("/networks/")
                    ? foreign.replace(place.network().path(), "/networks/" + UUID.randomUUID())
                    : foreign.replace(place.village().organisation(), "/organisations/" + UUID.randomUUID());
            HttpBrowser.Page one = sent(route, foreign, outsider);
            HttpBrowser.Page other = sent(route, unknown, outsider);
            boolean same = one.status() == other.status() && shown(one).equals(shown(other));
            if (!same) differing.add(route.path());
        }
        assertEquals(List.of(), differing);
    }

    @Test
    void aPersonalLinkOpensTheOneAssessmentItWasMadeForAndNoOther() {
        VisitedPlace place = VisitedPlace.made(start, database);
        HttpBrowser guest = Visiting.LINK.arrives(place);
        assertEquals(200, guest.get(place.village().assessment()).status());
        assertEquals(NOT_FOUND, guest.get(place.closed()).status());
        assertEquals(FORBIDDEN, guest.get(place.closed() + "/report").status());
        VisitedPlace other = VisitedPlace.made(start, database);
        assertEquals(NOT_FOUND, guest.get(other.village().assessment()).status());
    }

    /** What a person reads; addresses and form tokens differ between any two pages. */
    private static String shown(HttpBrowser.Page page) {
        return page.html().text();
    }

    private static String outcome(Route route, Visiting kind, VisitedPlace place) {
        HttpBrowser browser = kind.arrives(place);
        String path = place.filledIn(route);
        HttpBrowser.Page reply = sent(route, path, browser);
        if (!route.verb().equals("GET")) place.complete();
        if (reply.status() == UNAUTHORIZED || isSignIn(reply, route)) return "sign in";
        if (reply.path().equals("/room/join") && !route.path().startsWith("/room/join") && kind != Visiting.GUEST)
            return "join";
        if (reply.status() == FORBIDDEN) return "no";
        if (reply.status() == NOT_FOUND) return "unknown";
        if (reply.status() >= 500 || NOT_UNDERSTOOD.contains(reply.status()))
            throw new AssertionError(route + " as " + kind + " fails: " + reply.body());
        return "yes";
    }

    private static HttpBrowser.Page sent(Route route, String path, HttpBrowser browser) {
        if (route.path().endsWith("/stream")) return browser.opening(path);
        if (route.verb().equals("GET")) return browser.get(path);
        if (route.path().endsWith("/invitations/new")) return browser.postFile(path, Map.of(), "file", new byte[0]);
        return browser.force(path, Map.of(), accepted(route));
    }

    private static String accepted(Route route) {
        return route.path().contains("/answers/") ? "application/json" : "text/html";
    }

    private static boolean isSignIn(HttpBrowser.Page reply, Route route) {
        return reply.path().equals("/sign-in") && !route.path().startsWith("/sign-in");
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String guide(String... starts) throws IOException {
        return lines().filter(l -> Stream.of(starts).anyMatch(l::startsWith)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(GUIDE).stream();
    }
}
