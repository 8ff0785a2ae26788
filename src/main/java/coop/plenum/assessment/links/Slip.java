package coop.plenum.assessment.links;

import coop.plenum.platform.Qr;
import java.net.URI;

/** A link as it is handed to its person: to be scanned, copied or typed. */
record Slip(String name, URI link, Qr qr) {
    static Slip of(String name, URI link) {
        return new Slip(name, link, Qr.of(link.toString()));
    }
}
