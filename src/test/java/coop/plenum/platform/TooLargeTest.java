package coop.plenum.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class TooLargeTest {
    @TestHTTPResource("/")
    URI start;

    @Test
    void aFormThatIsTooLargeIsRefusedWithAPage() {
        refused("address=" + "x".repeat(600_000));
        refused("address=" + "x".repeat(4_000_000));
    }

    @Test
    void soAreTooManyFields() {
        refused(IntStream.range(0, 1_100).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&")));
    }

    @Test
    void programsAreToldSoInTheirWords() {
        given().accept("application/json")
                .contentType("application/x-www-form-urlencoded")
                .body("address=" + "x".repeat(600_000))
                .post("/sign-in")
                .then()
                .statusCode(413)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void overTheNewerProtocolToo() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(start.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("address=" + "x".repeat(600_000)))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        client.send(HttpRequest.newBuilder(start).build(), HttpResponse.BodyHandlers.discarding());
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(HttpClient.Version.HTTP_2, response.version());
        assertEquals(413, response.statusCode());
        assertTrue(response.body().contains("That is too much at once"), response.body());
    }

    @Test
    void whatIsHugeIsNotEvenRead() {
        try {
            given().contentType("application/x-www-form-urlencoded")
                    .body("x".repeat(30_000_000))
                    .post("/sign-in")
                    .then()
                    .statusCode(413);
        } catch (Exception closed) {
            assertThrows(SocketException.class, () -> {
                throw closed;
            });
        }
    }

    @Test
    void filesAreNotTakenAtAll() {
        given().multiPart("file", "x.svg", "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/sign-in")
                .then()
                .statusCode(415);
    }

    private static void refused(String form) {
        given().contentType("application/x-www-form-urlencoded")
                .body(form)
                .post("/sign-in")
                .then()
                .statusCode(413)
                .body(containsString("That is too much at once"));
    }
}
