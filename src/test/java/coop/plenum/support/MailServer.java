package coop.plenum.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes every mail and delivers none. */
public final class MailServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    private final ServerSocket socket;
    private final List<String> mails = new CopyOnWriteArrayList<>();

    private MailServer(ServerSocket socket) {
        this.socket = socket;
    }

    public static MailServer started() throws IOException {
        MailServer server = new MailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread listener = new Thread(server::listen);
        listener.setDaemon(true);
        listener.start();
        return server;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The link in the next mail to this address; waits for it. */
    public String linkFor(String address) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (String mail : mails) {
                Matcher link = LINK.matcher(mail);
                if (!mail.contains(address) || !link.find()) continue;
                mails.remove(mail);
                return link.group();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no mail came to " + address);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread talk = new Thread(() -> serve(client));
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                // The test has ended.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            talk(client);
        } catch (IOException closed) {
            // The client has ended.
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 ready\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer = "250 ok";
            if (line.startsWith("DATA")) {
                out.print("354 go on\r\n");
                out.flush();
                mails.add(plain(letter(in)));
            } else if (line.startsWith("QUIT")) {
                answer = "221 bye";
            }
            out.print(answer + "\r\n");
            out.flush();
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine())
            text.append(line).append('\n');
        return text.toString();
    }

    /** Without the quoting that keeps lines short. */
    private static String plain(String quoted) {
        return Pattern.compile("=([0-9A-F]{2})")
                .matcher(quoted.replace("=\n", ""))
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
