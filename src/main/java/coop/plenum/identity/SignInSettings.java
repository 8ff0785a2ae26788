package coop.plenum.identity;

import coop.plenum.platform.Trial;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** How this installation lets people in. What is missing or contradictory stops the start with a sentence. */
@ApplicationScoped
public class SignInSettings {
    private static final String ADDRESS = "plenum.address";
    private static final String ADMINISTRATORS = "plenum.administrators";
    /** How long a session lasts that a link opened. */
    public static final Duration LINK_SESSION = Duration.ofDays(30);

    private static final Duration PROVIDER_SESSION = Duration.ofHours(12);
    /** Before everything that works with the database. */
    private static final int FIRST = 1;

    private static final int SHORTEST_SECRET = 32;

    private final Config config;
    private final Trial trial;

    SignInSettings(Config config, Trial trial) {
        this.config = config;
        this.trial = trial;
    }

    void check(@Observes @Priority(FIRST) StartupEvent start) {
        String stated = text(SignInWay.SETTING)
                .orElseThrow(() -> new ConfigurationException("Plenum needs to know how people sign in: set "
                        + "PLENUM_SIGN_IN to oidc or link, as docs/configuration.md says."));
        SignInWay way = SignInWay.of(stated)
                .orElseThrow(() -> new ConfigurationException("PLENUM_SIGN_IN is \"" + stated
                        + "\"; it must be oidc or link, as docs/configuration.md says."));
        if (!inProduction()) return;
        if (way == SignInWay.OIDC) checkProvider();
        else checkMail();
    }

    private void checkProvider() {
        require("quarkus.oidc.auth-server-url", "the address of the OpenID Connect provider");
        require("quarkus.oidc.client-id", "the name of Plenum at the OpenID Connect provider");
        if (text("plenum.secret").filter(s -> s.length() >= SHORTEST_SECRET).isEmpty()) {
            throw new ConfigurationException(
                    "Plenum needs a secret of at least 32 characters, the same on every copy, to"
                            + " protect sign-ins on their way to the provider and back: set PLENUM_SECRET.");
        }
    }

    private void checkMail() {
        require("quarkus.mailer.host", "a mail server, because people sign in by an e-mailed link");
        require("quarkus.mailer.from", "the sender of the mails with the sign-in links");
        require(ADDRESS, "the public address of Plenum (as https://plenum.example.org), for the links in mails");
        if (config.getOptionalValue("quarkus.mailer.mock", Boolean.class).orElse(false)) {
            throw new ConfigurationException("QUARKUS_MAILER_MOCK must be false: nobody could sign in by link.");
        }
    }

    private void require(String setting, String what) {
        if (isStated(setting)) return;
        String variable = setting.replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT);
        throw new ConfigurationException("Plenum needs " + what + ": set " + variable + ".");
    }

    /** A default of the platform, such as a mail server on this machine, is nobody's decision. */
    private boolean isStated(String setting) {
        return text(setting).isPresent() && config.getConfigValue(setting).getSourceOrdinal() != Integer.MIN_VALUE;
    }

    /** Whether mails can be sent: with a provider, a mail server and the public address may be missing. */
    public boolean mayMail() {
        return !inProduction() || (isStated("quarkus.mailer.host") && isStated(ADDRESS));
    }

    public SignInWay way() {
        return text(SignInWay.SETTING).flatMap(SignInWay::of).orElseThrow();
    }

    public boolean byProvider() {
        return way() == SignInWay.OIDC;
    }

    /** How long a session lasts from signing in, whatever is done in it. */
    public Duration sessionLength() {
        return byProvider() ? PROVIDER_SESSION : LINK_SESSION;
    }

    /** Whether this address, in lower case, is an administrator's where people sign in by link. */
    public boolean namesAdministrator(String address) {
        return !byProvider() && administrators().contains(address);
    }

    /**
     * Where links lead: to the stated address, or else to the one that was asked. Whoever asks can name any host, so the
     * latter is for their own eyes and never for a mail; wherever {@link #mayMail} holds in production, one is stated.
     */
    public URI address(URI asked) {
        return text(ADDRESS).map(URI::create).orElse(asked);
    }

    /** The public address, where it is stated: what no request asks for must know it from here. */
    public Optional<URI> stated() {
        return text(ADDRESS).map(URI::create);
    }

    private boolean inProduction() {
        return LaunchMode.current() == LaunchMode.NORMAL && !trial.on();
    }

    private Set<String> administrators() {
        return config.getOptionalValues(ADMINISTRATORS, String.class).orElse(List.of()).stream()
                .map(People::normalised)
                .collect(Collectors.toSet());
    }

    private Optional<String> text(String setting) {
        return config.getOptionalValue(setting, String.class).filter(t -> !t.isBlank());
    }
}
