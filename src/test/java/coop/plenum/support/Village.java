package coop.plenum.support;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * A new organisation of the trial with an open assessment, made through the pages by the administrator: Amira, Tomás
 * (steward) and Jonas belong to it, Bashir does not.
 */
public record Village(URI start, String organisation, String assessment) {
    public static final String ADMINISTRATOR = "Inés Duarte";
    public static final String STEWARD = "Tomás Rey";
    public static final String MEMBER = "Amira Haddad";
    public static final String NEIGHBOUR = "Jonas Lindqvist";
    public static final String OUTSIDER = "Bashir Rahimi";

    /** Founds it with this profile, and opens the questionnaire of this key for it. */
    public static Village founded(URI start, String name, String questionnaire, Map<String, String> profile) {
        HttpBrowser administrator = HttpBrowser.of(start, ADMINISTRATOR);
        Map<String, String> typed = new HashMap<>(profile);
        typed.put("name", name);
        HttpBrowser.Page people =
                administrator.press(administrator.get("/organisations/new"), "Found the organisation", typed);
        String organisation = people.path().replace("/members", "");
        add(administrator, organisation, STEWARD, "tomas", true);
        add(administrator, organisation, MEMBER, "amira", false);
        add(administrator, organisation, NEIGHBOUR, "jonas", false);
        HttpBrowser steward = HttpBrowser.of(start, STEWARD);
        HttpBrowser.Page opened = steward.press(
                steward.get(organisation + "/assessments/new"),
                "Open it for members",
                Map.of("questionnaire", questionnaire));
        return new Village(start, organisation, opened.path());
    }

    private static void add(HttpBrowser by, String organisation, String name, String key, boolean steward) {
        Map<String, String> typed =
                new HashMap<>(Map.of("name", name, "address", key + "@demo.example", "roleGroup", "worker"));
        if (steward) typed.put("steward", "yes");
        HttpBrowser.Page added = by.press(by.get(organisation + "/members"), "Add", typed);
        if (added.status() != 200) throw new AssertionError(name + " could not be added: " + added.body());
    }

    public HttpBrowser as(String person) {
        return HttpBrowser.of(start, person);
    }

    /** The page of the questions of a dimension. */
    public String questions(String dimension) {
        return assessment + "/questions/" + dimension;
    }
}
