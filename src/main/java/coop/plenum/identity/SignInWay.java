package coop.plenum.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How people sign in here, as the setting {@code plenum.sign-in} says: by a provider or by a link in a mail. */
@ApplicationScoped
public class SignInWay {
    /** Before anything is written to the database. */
    private static final int FIRST = 1;

    private final String way;
    private final List<String> administrators;

    SignInWay(
            @ConfigProperty(name = "plenum.sign-in", defaultValue = "") Optional<String> way,
            @ConfigProperty(name = "plenum.administrators", defaultValue = "") Optional<List<String>> administrators) {
        this.way = way.orElse("").strip();
        this.administrators = administrators.orElse(List.of()).stream()
                .map(a -> a.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    void check(@Observes @Priority(FIRST) StartupEvent start) {
        if (byLink() || way.equals("oidc")) return;
        throw new IllegalStateException("Say how people sign in: plenum.sign-in (PLENUM_SIGN_IN) is \"oidc\" for a"
                + " provider or \"link\" for links sent by mail; docs/configuration.md says more.");
    }

    public boolean byLink() {
        return way.equals("link");
    }

    /** Whether the settings make the owner of this address an administrator; counts only with links. */
    public boolean isAdministrator(String address) {
        return byLink() && administrators.contains(People.normalised(address));
    }
}
