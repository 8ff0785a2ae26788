package coop.plenum.support;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;

/** The packaged application as a process of its own, which can be killed as a power cut would. */
public final class PackagedPlenum implements AutoCloseable {
    private static final String STARTED = "Listening on:";

    private final Process process;
    private final URI address;
    private final Path data;
    private final Queue<String> said;

    private PackagedPlenum(Process process, URI address, Path data, Queue<String> said) {
        this.process = process;
        this.address = address;
        this.data = data;
        this.said = said;
    }

    /** Starts the trial over this folder and waits until it serves. */
    public static PackagedPlenum trial(Path data, int databasePort) throws IOException {
        int port = Ports.free();
        return start(
                URI.create("http://localhost:" + port + "/"),
                data,
                List.of(
                        "-Dquarkus.profile=trial",
                        "-Dplenum.trial.data=" + data,
                        "-Dplenum.trial.database-port=" + databasePort,
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.management.port=" + Ports.free()));
    }

    /** Starts it with these settings and waits until it serves at {@code address}. */
    public static PackagedPlenum start(URI address, Path data, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(
                List.of("-Dquarkus.log.console.json.enabled=false", "-jar", "target/quarkus-app/quarkus-run.jar"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Queue<String> said = Output.awaitLine(process, STARTED);
        return new PackagedPlenum(process, address, data, said);
    }

    /** How many kilobytes of its heap are in use at this moment, rubbish included. */
    public long heapUsed() throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.heap_info")
                .redirectErrorStream(true)
                .start();
        String said = Output.all(asked);
        return Long.parseLong(said.replaceFirst("(?s).*?used (\\d+)K.*", "$1"));
    }

    public URI address() {
        return address;
    }

    /** Everything that it logged until now. */
    public String said() {
        return String.join("\n", said);
    }

    /** Kills the application, and the database where it has one of its own, without any warning. */
    public void kill() throws IOException, InterruptedException, ExecutionException {
        ProcessHandle database = database();
        process.destroyForcibly().waitFor();
        database.destroyForcibly();
        database.onExit().get();
    }

    /** Kills the application alone, without any warning; its database goes on. */
    public void killAlone() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills its own database and leaves the application running. */
    public void killDatabase() throws IOException, InterruptedException, ExecutionException {
        ProcessHandle database = database();
        database.destroyForcibly();
        database.onExit().get();
    }

    private ProcessHandle database() throws IOException {
        Path lock = data.resolve("postgres").resolve("postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(lock).get(0).strip()))
                .orElseThrow();
    }

    @Override
    public void close() {
        Output.end(process);
    }
}
