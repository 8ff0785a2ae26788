package coop.plenum.pattern.shelf;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** With a small library beside Plenum's own, and one whose folder does not exist. */
public class GardenProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "plenum.patterns.libraries.garden.folder", "src/test/resources/pattern-libraries/garden",
                "plenum.patterns.libraries.garden.title", "The Garden",
                "plenum.patterns.libraries.garden.attribution", "The Garden, https://garden.example",
                "plenum.patterns.libraries.garden.address", "https://garden.example/",
                "plenum.patterns.libraries.lost.folder", "src/test/resources/pattern-libraries/lost",
                "plenum.patterns.libraries.lost.title", "Lost",
                "plenum.patterns.libraries.lost.attribution", "Nobody",
                "plenum.patterns.libraries.lost.address", "javascript:alert(1)");
    }
}
