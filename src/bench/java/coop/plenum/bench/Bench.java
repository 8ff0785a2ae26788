package coop.plenum.bench;

import coop.plenum.support.PackagedPlenum;
import coop.plenum.support.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;

/**
 * Measures what docs/recipes/measure-speed.md lists, and prints percentiles and ratios. Application, database and the
 * clients that load them share this machine, as the bars of the design suppose.
 */
public final class Bench {
    private Bench() {}

    public static void main(String... args) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "run")
                .toAbsolutePath();
        int port = Ports.free();
        try (PackagedPlenum first = PackagedPlenum.trial(data, port)) {
            System.out.println("processors " + Runtime.getRuntime().availableProcessors() + ", at " + first.address());
        }
        Shelves.measure();
        Instant before = Instant.now();
        try (PackagedPlenum plenum = PackagedPlenum.trial(data, port);
                Connection database = Cooperative.connect(port)) {
            System.out.printf(
                    "start with the schema in place, database included: %d ms%n",
                    Duration.between(before, Instant.now()).toMillis());
            Cooperative few = Cooperative.founded(plenum.address(), database, Saving.MEMBERS);
            Saving saving = new Saving(plenum.address(), port, few);
            saving.measure();
            new Reading(plenum.address(), few).measure();
            Cooperative many = Cooperative.founded(plenum.address(), database, 1_000);
            Counting.measure();
            new ClosingAll(plenum, database, many).measure();
        }
    }
}
