package coop.plenum.platform;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A path inside this application, the only thing a redirect may be given by a visitor. */
public final class LocalPath {
    private LocalPath() {}

    /** {@code asked} if it is a plain absolute path of this application, else the start page. */
    public static URI orHome(@Nullable String asked) {
        URI home = URI.create("/");
        if (asked == null || !asked.startsWith("/") || asked.startsWith("//") || asked.contains("\\")) return home;
        if (asked.chars().anyMatch(c -> c < 0x20)) return home;
        try {
            URI uri = URI.create(asked);
            return uri.isAbsolute() || uri.getAuthority() != null ? home : uri;
        } catch (IllegalArgumentException e) {
            return home;
        }
    }

    /** The path and query of an address of this application; the start page for none. */
    public static URI of(@Nullable String address) {
        try {
            URI whole = URI.create(address == null ? "/" : address);
            String query = whole.getRawQuery() == null ? "" : "?" + whole.getRawQuery();
            return orHome(whole.getRawPath() + query);
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
