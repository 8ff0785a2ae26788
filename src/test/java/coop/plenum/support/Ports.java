package coop.plenum.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports of the loopback address for servers that start later.
 *
 * <p>A port that the system itself chose comes from the range it gives to outgoing connections as well, so that any
 * connection could take it before its server starts. These lie below that range of every usual system, and none is
 * handed out twice.
 */
public final class Ports {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    /** Begins anywhere, so that two runs on one machine do not walk the same ports in step. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));

    private Ports() {}

    /** A port that nobody listens on and that was not handed out before. */
    public static int free() {
        for (int tried = LOWEST; tried <= HIGHEST; tried++) {
            int port = NEXT.getAndUpdate(last -> last == HIGHEST ? LOWEST : last + 1);
            if (isFree(port)) return port;
        }
        throw new IllegalStateException("No port is free between " + LOWEST + " and " + HIGHEST);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
