package coop.plenum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.plenum.platform.EmbeddedDatabase;
import coop.plenum.support.Browsers;
import coop.plenum.support.Keycloak;
import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Starting in earnest: the packaged application over a database of one's own and a real Keycloak. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Keycloak keycloak;
    private static EmbeddedDatabase database;
    private static PackagedPlenum plenum;

    @BeforeAll
    static void start() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "keycloak-it")), "run")
                .toAbsolutePath();
        int port = Ports.free();
        URI address = URI.create("http://localhost:" + port + "/");
        keycloak = Keycloak.startedFor(address);
        database = EmbeddedDatabase.start(data, Ports.free());
        plenum = PackagedPlenum.start(
                address,
                data,
                List.of(
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.management.host=127.0.0.1",
                        "-Dquarkus.management.port=" + Ports.free(),
                        "-Dquarkus.datasource.jdbc.url=" + database.jdbcUrl(),
                        "-Dplenum.sign-in=oidc",
                        "-Dquarkus.oidc.auth-server-url=" + keycloak.realm(),
                        "-Dquarkus.oidc.client-id=plenum",
                        "-Dplenum.secret=a-secret-for-this-test-of-more-than-32-characters",
                        "-Dquarkus.oidc.credentials.secret=" + Keycloak.CLIENT_SECRET));
    }

    @AfterAll
    static void stop() throws Exception {
        if (plenum != null) plenum.close();
        if (database != null) database.close();
        if (keycloak != null) keycloak.close();
    }

    @Test
    @Order(1)
    void anAdministratorOfTheProviderFoundsAnOrganisationAndNamesItsSteward() {
        try (BrowserContext context = Browsers.get().newContext()) {
            Page page = signedIn(context, "alice");
            page.navigate(address("organisations/new"));
            page.locator("#name").fill("Mill Lane Housing");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Found the organisation"))
                    .click();
            page.locator("#name").fill("Bob Baker");
            page.locator("#address").fill("bob@demo.example");
            page.getByLabel("Member", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("Also a steward").check();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Add").setExact(true))
                    .click();
            assertThat(page.getByText("Bob Baker is added.")).isVisible();
        }
    }

    @Test
    @Order(2)
    void aVerifiedAddressJoinsThePersonWhoWasNamed() {
        try (BrowserContext context = Browsers.get().newContext()) {
            Page page = signedIn(context, "bob");
            assertThat(page.getByText("Mill Lane Housing")).isVisible();
            assertEquals(403, page.navigate(address("organisations/new")).status());
        }
    }

    @Test
    @Order(3)
    void anUnverifiedAddressJoinsNobody() {
        try (BrowserContext context = Browsers.get().newContext()) {
            Page page = signedIn(context, "mallory");
            assertThat(page.getByText("No organisation yet")).isVisible();
        }
    }

    @Test
    @Order(4)
    void whoeverTheProviderNamesNoAddressOfIsToldWhatIsMissingAndNothingIsKept() throws SQLException {
        try (BrowserContext context =
                Browsers.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("es"))) {
            Page page = context.newPage();
            List<Integer> statuses = new ArrayList<>();
            page.onResponse(r -> {
                if (r.url().contains("/sign-in/start")) statuses.add(r.status());
            });
            typed(page, "nobody");
            assertThat(page.getByText("Falta tu dirección de correo").first()).isVisible();
            assertEquals(403, statuses.get(statuses.size() - 1));
            page.navigate(address("account"));
            assertTrue(page.url().contains("/sign-in"), page.url());
        }
        assertEquals(
                0,
                count("select count(*) from identity i join person p on p.id = i.person_id"
                        + " where p.name like 'Nobody%'"));
        assertEquals(0, count("select count(*) from person where name like 'Nobody%'"));
    }

    @Test
    @Order(5)
    void aProgramOfACoordinatorReadsWithATokenThatIsMadeOutToPlenumAndWithNoOther() throws Exception {
        try (BrowserContext context = Browsers.get().newContext()) {
            Page page = signedIn(context, "alice");
            page.navigate(address("networks/new"));
            page.locator("#name").fill("Network of Mills");
            page.locator("input[name=trait]").first().check();
            page.locator("[name=person]").fill("Bob Baker");
            page.locator("[name=address]").fill("bob@demo.example");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Found a network"))
                    .click();
            assertThat(page.getByText("The network is founded.")).isVisible();
        }
        try (BrowserContext context = Browsers.get().newContext()) {
            Page page = signedIn(context, "bob");
            page.navigate(address("networks"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Network of Mills"))
                    .first()
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Invite organisations"))
                    .first()
                    .click();
            assertThat(page.getByText("This installation cannot send mails").first())
                    .isVisible();
        }
        HttpResponse<String> own = read("api/v1/networks", keycloak.token("office", "bob"));
        assertEquals(200, own.statusCode(), own.body());
        assertTrue(own.body().contains("Network of Mills"), own.body());
        String network = own.body().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
        String releases = "api/v1/networks/" + network + "/releases";
        assertEquals(200, read(releases, keycloak.token("office", "bob")).statusCode());
        HttpResponse<String> strangers = read("api/v1/networks", keycloak.token("office", "mallory"));
        assertEquals(200, strangers.statusCode());
        assertFalse(strangers.body().contains("Network of Mills"));
        assertEquals(404, read(releases, keycloak.token("office", "mallory")).statusCode());
        String foreign = keycloak.token("admin-cli", "bob");
        assertEquals(401, read("api/v1/networks", foreign).statusCode(), "made out to another program");
        assertEquals(
                401, read("api/v1/networks", keycloak.token("office", "dave")).statusCode(), "never signed in");
        HTTP.send(
                HttpRequest.newBuilder(URI.create(address("networks/" + network + "/settings")))
                        .header("Authorization", "Bearer " + keycloak.token("office", "bob"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("name=Taken"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(
                own.body(),
                read("api/v1/networks", keycloak.token("office", "bob")).body(),
                "a token only reads");
    }

    private static HttpResponse<String> read(String path, String token) throws Exception {
        return HTTP.send(request(path, token).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address(path)))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private static long count(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Page signedIn(BrowserContext context, String user) {
        Page page = context.newPage();
        typed(page, user);
        assertThat(page.locator("a[href='/account']")).isVisible();
        return page;
    }

    private static void typed(Page page, String user) {
        page.navigate(address("organisations"));
        if (page.locator("#username").count() == 0) {
            page.locator("a[href^='/sign-in/start']").click();
        }
        page.locator("#username").fill(user);
        page.locator("#password").fill(user + "-password");
        page.locator("#kc-login").click();
    }

    private static String address(String path) {
        return plenum.address().resolve(path).toString();
    }
}
