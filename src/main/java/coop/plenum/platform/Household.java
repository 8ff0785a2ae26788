package coop.plenum.platform;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as it can be told one household from another. */
public final class Household {
    /** Whoever has IPv6 has at least this many bytes' worth of addresses to themselves. */
    private static final int SHARED_BYTES = 8;

    private Household() {}

    /** The address; of IPv6 the part that its holder cannot change at will. */
    public static String of(SocketAddress remote) {
        String text = remote.hostAddress();
        if (text == null || !text.contains(":")) return String.valueOf(text);
        try {
            // A literal address is never looked up.
            InetAddress address = InetAddress.getByName(text);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), SHARED_BYTES))
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            return text;
        }
    }
}
