package coop.plenum.support;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Runs the application as {@code mvn -Ptry} does, with its invented people and answers. */
public class TrialProfile implements QuarkusTestProfile {
    @Override
    public String getConfigProfile() {
        return "trial";
    }
}
