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
}
