package coop.plenum.identity.signin;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Runs the application with sign-in by the OpenID Connect provider that development uses. */
public class ProviderProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("plenum.sign-in", "oidc");
    }
}
