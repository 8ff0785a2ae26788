package coop.plenum.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What a server process says while it starts. */
final class Output {
    private Output() {}

    /** Waits until it says this; whatever it says later is read and dropped, so that its pipe never fills. */
    static void awaitLine(Process process, String awaited) throws IOException {
        BufferedReader output = reader(process);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(awaited)) {
                Thread drain = new Thread(() -> drop(output));
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IOException("It did not start:\n" + said);
    }

    private static void drop(BufferedReader output) {
        try (output) {
            while (output.readLine() != null) {}
        } catch (IOException closed) {
            // The process has ended, and its pipe with it.
        }
    }

    static String all(Process process) {
        return reader(process).lines().collect(Collectors.joining("\n"));
    }

    static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
