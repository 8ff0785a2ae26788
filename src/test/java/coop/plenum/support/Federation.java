package coop.plenum.support;

import java.net.URI;
import java.util.Map;

/** A new network of the trial, founded through the pages and run by Pauline, who belongs to no village. */
public record Federation(URI start, String path) {
    public static final String COORDINATOR = "Pauline Girard";
    private static final String ADDRESS = "pauline@demo.example";

    /** Founds it; peer groups are made by this trait: type, size or territory. */
    public static Federation founded(URI start, String name, String trait) {
        HttpBrowser administrator = HttpBrowser.of(start, Village.ADMINISTRATOR);
        HttpBrowser.Page founded = administrator.press(
                administrator.get("/networks/new"),
                "Found a network",
                Map.of("name", name, "trait", trait, "person", COORDINATOR, "address", ADDRESS));
        if (founded.status() != 200 || !founded.path().startsWith("/networks/"))
            throw new AssertionError(founded.body());
        return new Federation(start, founded.path());
    }

    public HttpBrowser coordinator() {
        return HttpBrowser.of(start, COORDINATOR);
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Lets this village in: its steward asks, the coordinator accepts. */
    public void accept(Village village) {
        HttpBrowser steward = village.as(Village.STEWARD);
        steward.force(village.organisation() + "/networks", Map.of("network", id()));
        String organisation =
                village.organisation().substring(village.organisation().lastIndexOf('/') + 1);
        HttpBrowser.Page accepted =
                coordinator().force(path + "/organisations/" + organisation + "/answer", Map.of("accept", "yes"));
        if (accepted.status() != 200) throw new AssertionError(accepted.body());
    }

    /** Begins a campaign for all with the form's own suggestions; the address of its page. */
    public String campaign(String title) {
        HttpBrowser coordinator = coordinator();
        HttpBrowser.Page begun = coordinator.press(
                coordinator.get(path + "/campaigns/new"), "Begin the campaign", Map.of("title", title));
        if (begun.status() != 200 || !begun.path().contains("/campaigns/")) throw new AssertionError(begun.body());
        return begun.path();
    }

    /** Where this village finds a campaign. */
    public String call(Village village, String campaign) {
        return village.organisation() + campaign;
    }
}
