package coop.plenum.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import coop.plenum.support.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Errors of the database are logged. */
@QuarkusTest
@WithTestResource(Database.class)
class DatabaseErrorsTest {
    private final World world;

    DatabaseErrorsTest(World world) {
        this.world = world;
    }

    @Test
    void theyDoNotRepeatWhatWasTyped() {
        world.peopled();
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> world.execute(
                        "insert into person (id, name, address, created_at) values (?, 'Bob', 'bob@example.org', now())",
                        UUID.randomUUID()));
        String said = String.valueOf(refused.getCause());
        assertTrue(said.contains("unique"), said);
        assertFalse(said.contains("bob@example.org"), said);
    }
}
