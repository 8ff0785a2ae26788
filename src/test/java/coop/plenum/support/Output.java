package coop.plenum.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** What a server process says. */
final class Output {
    private Output() {}

    /** Waits until it says this. All it says, later too, is read and kept here, so that its pipe never fills. */
    static Queue<String> awaitLine(Process process, String awaited) throws IOException {
        BufferedReader output = reader(process);
        Queue<String> said = new ConcurrentLinkedQueue<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(awaited)) {
                Thread rest = new Thread(() -> keep(output, said));
                rest.setDaemon(true);
                rest.start();
                return said;
            }
        }
        throw new IOException("It did not start:\n" + String.join("\n", said));
    }

    private static void keep(BufferedReader output, Queue<String> said) {
        try (output) {
            for (String line = output.readLine(); line != null; line = output.readLine()) said.add(line);
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
