package coop.plenum.assessment.links;

import coop.plenum.support.HttpBrowser;
import coop.plenum.support.Village;
import coop.plenum.support.World;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** A village in which one member, Rosa, has no e-mail address. */
record LinkedVillage(Village village, World world) {
    static final String ROSA = "Rosa Quispe";

    static LinkedVillage founded(URI start, World world) {
        Village village = Village.founded(start, "Linked village", "quick", Map.of("org_type", "worker_coop"));
        UUID rosa = UUID.randomUUID();
        world.execute("insert into person (id, name, created_at) values (?, ?, now())", rosa, ROSA);
        world.execute(
                "insert into membership (organisation_id, id, person_id, role_group, role, created_at)"
                        + " values (?, gen_random_uuid(), ?, 'WORKER', 'MEMBER', now())",
                last(village.organisation()),
                rosa);
        return new LinkedVillage(village, world);
    }

    HttpBrowser steward() {
        return village.as(Village.STEWARD);
    }

    String links() {
        return village.assessment() + "/links";
    }

    /** Makes a link for this person; its path. */
    String linkFor(String name) {
        HttpBrowser steward = steward();
        HttpBrowser.Page slips = steward.press(steward.get(links()), "Make a link for " + name, Map.of());
        return path(slips);
    }

    static String path(HttpBrowser.Page slips) {
        return URI.create(slips.html().select(".slip-address").text()).getPath();
    }

    /** A fresh browser that has spent a new link of this person. */
    HttpBrowser guest(String name) {
        HttpBrowser guest = HttpBrowser.at(village.start());
        guest.press(guest.get(linkFor(name)), "Start", Map.of());
        return guest;
    }

    void change(String what) {
        world.execute("update personal_link set " + what + " where assessment_id = ?", last(village.assessment()));
    }

    static UUID last(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
