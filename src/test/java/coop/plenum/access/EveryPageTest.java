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
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Follows every link from the start page as every kind of visitor, and looks at each page as an intruder would. */
@QuarkusTest
@TestProfile(TrialProfile.class)
@WithTestResource(Database.class)
class EveryPageTest {
    private static final int WRONG = 400;
    private static final List<String> HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "X-Frame-Options",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Cache-Control");

    @TestHTTPResource("/")
    URI start;

    private final DataSource database;

    EveryPageTest(DataSource database) {
        this.database = database;
    }

    @ParameterizedTest
    @EnumSource(Visiting.class)
    void everyLinkLeadsSomewhereAndEveryPageIsSafe(Visiting kind) {
        VisitedPlace place = VisitedPlace.made(start, database);
        HttpBrowser browser = kind.arrives(place);
        Set<String> seen = new LinkedHashSet<>(List.of("/"));
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        // A personal link leads to its assessment and not to the start page.
        if (kind == Visiting.LINK) open.add(place.village().assessment());
        if (kind == Visiting.GUEST) open.add("/room");
        if (kind == Visiting.FACILITATOR) {
            for (Permission needed : List.of(Permission.LEAD_WORKSHOP, Permission.READ_WORKSHOP)) {
                open.add(place.village().organisation() + "/workshops/"
                        + place.room().workshop(needed));
            }
        }
        List<String> wrong = new ArrayList<>();
        while (!open.isEmpty()) {
            String path = open.remove();
            HttpBrowser.Page page = browser.get(path);
            problems(page).forEach(p -> wrong.add(path + ": " + p));
            for (String next : links(page)) {
                if (isNew(next, place) && seen.add(next)) open.add(next);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen.size() > 10, "pages seen: " + seen);
    }

    /** Choosing a language comes back to the same page; other organisations and networks look like these. */
    private static boolean isNew(String path, VisitedPlace place) {
        if (path.startsWith("/language/")) return false;
        // Filters can be set in thousands of ways: one at a time is enough.
        if (path.startsWith("/patterns?") && path.contains("&")) return false;
        if (path.matches("/networks/[0-9a-f-]{36}.*"))
            return path.startsWith(place.network().path());
        return !path.matches("/organisations/[0-9a-f-]{36}.*")
                || path.startsWith(place.village().organisation());
    }

    private List<String> links(HttpBrowser.Page page) {
        if (!isPage(page)) return List.of();
        return page.html().select("a[href]").stream()
                .map(a -> page.address().resolve(a.attr("href").replace(" ", "%20")))
                .filter(u -> start.getAuthority().equals(u.getAuthority()))
                .map(u -> u.getRawPath() + (u.getRawQuery() == null ? "" : "?" + u.getRawQuery()))
                .toList();
    }

    private List<String> problems(HttpBrowser.Page page) {
        List<String> problems = new ArrayList<>();
        if (page.status() >= WRONG) problems.add("answers " + page.status());
        for (String header : HEADERS) {
            int times = page.headers().allValues(header).size();
            if (times != 1) problems.add(header + " is sent " + times + " times");
        }
        if (!isPage(page)) return problems;
        Document html = page.html();
        // Data for programs is no script: nobody runs it.
        for (Element inline : html.select(
                "script:not([src]):not([type=application/ld+json]), style, [style], base, iframe, object, embed"))
            problems.add("holds " + inline.tagName() + " " + inline.attributes());
        for (Element element : html.getAllElements())
            for (Attribute attribute : element.attributes()) problems.addAll(problems(element, attribute));
        for (Element form : html.select("form")) {
            boolean posts = form.attr("method").equalsIgnoreCase("post");
            boolean carries = !form.select("input[name=csrf-token][value]").isEmpty();
            if (posts != carries)
                problems.add("a form to " + form.attr("action") + (posts ? " lacks" : " shows") + " the token");
        }
        return problems;
    }

    private List<String> problems(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (name.startsWith("on")) return List.of("handles " + name);
        if (!Set.of("src", "href", "action", "formaction", "srcset").contains(name)) return List.of();
        URI target = start.resolve(value.replace(" ", "%20"));
        boolean leadsAway = !start.getAuthority().equals(target.getAuthority());
        boolean isLink = element.tagName().equals("a") && name.equals("href");
        boolean web = Set.of("http", "https", "mailto").contains(String.valueOf(target.getScheme()));
        if (leadsAway && !isLink) return List.of("loads " + value);
        return web ? List.of() : List.of("leads to " + value);
    }

    private static boolean isPage(HttpBrowser.Page page) {
        return page.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }
}
