package coop.plenum.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Runs the application as {@code mvn -Ptry} does, with its invented people and answers, over an empty database. */
public class TrialProfile implements QuarkusTestProfile {
    @Override
    public String getConfigProfile() {
        return "trial";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0",
                "quarkus.oidc.devservices.enabled", "false",
                "quarkus.flyway.clean-at-start", "true",
                "quarkus.flyway.clean-disabled", "false");
    }
}
