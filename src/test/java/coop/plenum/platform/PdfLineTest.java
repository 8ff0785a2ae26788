package coop.plenum.platform;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Where more people want a PDF than can wait for one, the others get a page that says when to come again. */
@QuarkusTest
@WithTestResource(Database.class)
class PdfLineTest {
    private static final String FORM = "/questionnaires/quick/form.pdf";
    private static final int MANY = 60;

    @Test
    void theOthersAreToldWhenToComeAgain() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger refused = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(MANY);
        List<Runnable> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) all.add(() -> want(end, refused));
        try {
            all.forEach(people::execute);
            while (refused.get() == 0) Thread.onSpinWait();
            get(FORM)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "20")
                    .contentType("text/html")
                    .body(containsString("Plenum is not available right now"));
        } finally {
            end.countDown();
            people.shutdown();
            assertTrue(people.awaitTermination(20, TimeUnit.SECONDS));
        }
        get(FORM).then().statusCode(200);
    }

    private static void want(CountDownLatch end, AtomicInteger refused) {
        try {
            Pdf.LINE.turn(() -> {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return "";
            });
        } catch (ServiceUnavailableException e) {
            refused.incrementAndGet();
        }
    }
}
