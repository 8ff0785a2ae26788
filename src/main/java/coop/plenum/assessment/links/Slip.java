package coop.plenum.assessment.links;

import coop.plenum.platform.QrCode;
import java.net.URI;

/**
 * A link as it is handed to its person: to be scanned, copied or typed.
 *
 * @param host the address of Plenum, with the slash at its end
 */
record Slip(String name, URI host, String token, QrCode qr) {
    static Slip of(String name, URI host, String token) {
        return new Slip(name, host, token, QrCode.of(link(host, token).toString()));
    }

    static URI link(URI host, String token) {
        return host.resolve("link/" + token);
    }
}
