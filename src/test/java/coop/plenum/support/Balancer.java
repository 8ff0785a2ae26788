package coop.plenum.support;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What HAProxy knows of the copies behind it, asked at its socket. */
public final class Balancer {
    private static final Path SOCKET = Path.of("target", "cluster", "haproxy.sock");

    private Balancer() {}

    /** Whether it sends requests to this copy. */
    public static boolean reaches(String copy) {
        return of(copy).getField("status").equals("UP");
    }

    /** How many requests this copy has answered with what was asked for; checks of its health are not counted. */
    public static long served(String copy) {
        return Long.parseLong(of(copy).getField("hrsp_2xx"));
    }

    private static NamedCsvRecord of(String copy) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(asked("show stat\n"))) {
            return rows.stream()
                    .filter(r -> r.getField("# pxname").equals("plenum")
                            && r.getField("svname").equals(copy))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String asked(String question) throws IOException {
        try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.connect(UnixDomainSocketAddress.of(SOCKET));
            socket.write(ByteBuffer.wrap(question.getBytes(StandardCharsets.US_ASCII)));
            return new String(Channels.newInputStream(socket).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
