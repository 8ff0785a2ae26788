package coop.plenum.workshop;

import coop.plenum.support.HttpBrowser;
import coop.plenum.support.Village;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A workshop of a village, and its steward who leads it, through the pages alone. */
record Session(Village village, HttpBrowser leader, String path, String code) {
    /** Set up with the questions of this source, and these fields filled in differently. */
    static Session of(Village village, String questions, Map<String, String> typed) {
        HttpBrowser steward = village.as(Village.STEWARD);
        HttpBrowser.Page form = steward.get(village.assessment() + "/workshops/new?questions=" + questions);
        Element all = form.button("Set it up").closest("form");
        // A browser sends every ticked box; here the last one is enough.
        Map<String, String> fields = new HashMap<>(HttpBrowser.fields(all));
        fields.putAll(typed);
        HttpBrowser.Page made = steward.post(form.path() + "?questions=" + questions, fields);
        if (made.status() != 200) throw new AssertionError(made.body());
        String code = made.html().select(".figure-num").text();
        return new Session(village, steward, made.path(), code);
    }

    /** A phone with a seat, in a role group. */
    HttpBrowser phone(String group) {
        return joined(HttpBrowser.at(village.start()), Map.of("group", group));
    }

    HttpBrowser joined(HttpBrowser phone, Map<String, String> typed) {
        HttpBrowser.Page code = phone.get("/room/join");
        HttpBrowser.Page join = phone.press(code, "Go on", Map.of("code", this.code));
        HttpBrowser.Page room = phone.press(join, "Take my seat", typed);
        if (!room.path().equals("/room")) throw new AssertionError(room.path() + "\n" + room.body());
        return phone;
    }

    HttpBrowser.Page lead() {
        return leader.get(path + "/lead");
    }

    HttpBrowser.Page press(String button) {
        return leader.press(lead(), button, Map.of());
    }

    /** The question that is up. */
    String question() {
        return lead().html().select("[data-key]").attr("data-key").replaceAll("\\..*", "");
    }

    /** Sends a vote as the page's form does, on the question that is up. */
    HttpBrowser.Page vote(HttpBrowser phone, int round, String value) {
        HttpBrowser.Page room = phone.get("/room");
        Map<String, String> fields = new HashMap<>();
        fields.put("csrf-token", room.html().select("input[name=csrf-token]").attr("value"));
        fields.put("question", question());
        fields.put("round", Integer.toString(round));
        fields.put("value", value);
        return phone.post("/room/vote", fields, "application/json");
    }
}
