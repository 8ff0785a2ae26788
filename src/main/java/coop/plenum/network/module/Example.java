package coop.plenum.network.module;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file of own questions to begin with. */
final class Example {
    private static final String FILE = "modules/own-example.yaml";

    private Example() {}

    static String text() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream stream = loader.getResourceAsStream(FILE)) {
            if (stream == null) throw new IllegalStateException("The application lacks " + FILE);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
