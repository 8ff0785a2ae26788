package coop.plenum.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.SocketException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Database.class)
class TooLargeTest {
    @Test
    void aFormThatIsTooLargeIsRefusedWithAPage() {
        refused("address=" + "x".repeat(600_000));
        refused("address=" + "x".repeat(4_000_000));
    }

    @Test
    void soIsAFieldThatIsTooLong() {
        refused("address=" + "x".repeat(70_000));
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
