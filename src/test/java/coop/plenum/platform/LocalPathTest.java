package coop.plenum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    private static final URI HOME = URI.create("/");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/organisations", "/organisations/1?x=2&y=%20#top", "/a/../b"})
    void aPathOfTheApplicationIsKept(String asked) {
        assertEquals(URI.create(asked), LocalPath.orHome(asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "organisations",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\r\nSet-Cookie: a=b",
                "/a b",
                "/%zz"
            })
    void anythingElseLeadsHome(String asked) {
        assertEquals(HOME, LocalPath.orHome(asked));
    }

    @Test
    void nothingAskedLeadsHome() {
        assertEquals(HOME, LocalPath.orHome(null));
    }

    @Test
    void ofAWholeAddressThePathAndQueryAreKept() {
        assertEquals(URI.create("/a?b=c"), LocalPath.of("https://plenum.example/a?b=c"));
        assertEquals(URI.create("/a"), LocalPath.of("/a"));
        assertEquals(HOME, LocalPath.of("https://plenum.example//evil.example"));
        assertEquals(HOME, LocalPath.of("mailto:somebody"));
        assertEquals(HOME, LocalPath.of("% %"));
        assertEquals(HOME, LocalPath.of(null));
    }
}
