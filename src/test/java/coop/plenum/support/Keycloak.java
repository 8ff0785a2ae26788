package coop.plenum.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak from its distribution, with the realm of {@code docker/keycloak}, the people of the tests, and an empty
 * database of its own.
 */
public final class Keycloak implements AutoCloseable {
    private static final List<String> BUILD =
            List.of("--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");
    private static final List<Path> REALM = List.of(
            Path.of("docker", "keycloak", "plenum-realm.json"),
            Path.of("src", "test", "resources", "keycloak", "plenum-users-0.json"));
    private static final String REDIRECT = "\"${PLENUM_ADDRESS}/sign-in/start\"";
    private static final String REALM_NAME = "\"realm\": \"plenum\",";
    private static final String LENIENT = " \"requiredActions\": [{\"alias\": \"VERIFY_PROFILE\","
            + " \"name\": \"Verify Profile\", \"providerId\": \"VERIFY_PROFILE\", \"enabled\": false}],";
    private static final String CLIENTS = "\"clients\": [";
    /** Another program of an office, which asks for tokens that are made out to Plenum. */
    private static final String OFFICE = """
            {"clientId": "office", "publicClient": true, "standardFlowEnabled": false, "directAccessGrantsEnabled": true,
             "protocolMappers": [{"name": "for Plenum", "protocol": "openid-connect",
              "protocolMapper": "oidc-audience-mapper",
              "config": {"included.client.audience": "plenum", "access.token.claim": "true"}}]},
            """;

    private static final String STARTED = "Listening on:";

    /** What Plenum is known by in this realm. */
    public static final String CLIENT_SECRET = "client-secret-of-the-tests-with-32-characters";

    private Process server;
    private final Path work;
    private final int port;

    private Keycloak(Process server, Path work, int port) {
        this.server = server;
        this.work = work;
        this.port = port;
    }

    /** Starts one that knows Plenum at these addresses, first of all at the first. */
    public static Keycloak startedFor(URI plenum, URI... further) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("keycloak.home"));
        augmentOnce(home);
        Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
        for (Path file : REALM) Files.writeString(imports.resolve(file.getFileName()), realm(file, further));
        Path work = Files.createTempDirectory(Files.createDirectories(Path.of("target", "keycloak")), "run")
                .toAbsolutePath();
        int port = Ports.free();
        Map<String, String> known = Map.of(
                "PLENUM_ADDRESS", plenum.toString().replaceFirst("/$", ""), "PLENUM_CLIENT_SECRET", CLIENT_SECRET);
        return new Keycloak(served(home, work, port, known), work, port);
    }

    /** As it is delivered, for one address; a second copy without a proxy before both needs one of its own. */
    private static String realm(Path file, URI... further) throws IOException {
        // This one lets people in who have no address, as other providers do.
        String text = Files.readString(file);
        if (file.endsWith("plenum-realm.json")) {
            text = text.replace(REALM_NAME, REALM_NAME + LENIENT).replace(CLIENTS, CLIENTS + OFFICE);
        }
        for (URI copy : further) {
            text = text.replace(REDIRECT, REDIRECT + ", \"" + copy.resolve("/sign-in/start") + "\"");
        }
        return text;
    }

    private static Process served(Path home, Path work, int port, Map<String, String> known) throws IOException {
        Process server = run(
                home,
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port,
                        "--cache=local",
                        "--db-url=jdbc:h2:file:" + work.resolve("db") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE"),
                known);
        Output.awaitLine(server, STARTED);
        return server;
    }

    /** Ends it without any warning. */
    public void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    /** Starts it again, at the same address and with what it knew. */
    public void startAgain() throws IOException {
        // The realm lies in the database by now.
        server = served(Path.of(System.getProperty("keycloak.home")), work, port, Map.of());
    }

    /** Lets it take connections and answer none, until it is thawed. */
    public void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, Long.toString(server.pid())).start().waitFor();
    }

    /** The address of the realm, what a client is configured with. */
    public String realm() {
        return "http://localhost:" + port + "/realms/plenum";
    }

    /** An access token for this person, whose password the realm of the tests knows, as this program asks for it. */
    public String token(String client, String user) throws IOException, InterruptedException {
        String form = "grant_type=password&scope=openid&client_id=" + client + "&username=" + user + "&password=" + user
                + "-password";
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> reply = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (reply.statusCode() != 200) throw new IOException(reply.body());
        return reply.body().replaceFirst("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    /** The distribution prepares itself for its database once; that is kept for later runs with the same Java. */
    private static void augmentOnce(Path home) throws IOException, InterruptedException {
        Path mark = home.resolve(".augmented");
        String wanted = String.join(" ", BUILD) + " " + Runtime.version().feature();
        if (Files.exists(mark) && Files.readString(mark).equals(wanted)) return;
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD);
        Process build = run(home, arguments, Map.of());
        String said = Output.all(build);
        if (build.waitFor() != 0) throw new IOException("Keycloak could not be prepared:\n" + said);
        Files.writeString(mark, wanted);
    }

    /** Java itself and not the start script, so that ending the process ends the server. */
    private static Process run(Path home, List<String> arguments, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dpicocli.disable.closures=true",
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    @Override
    public void close() {
        // One that is frozen would not hear a request to end.
        server.destroyForcibly();
        Output.end(server);
    }
}
