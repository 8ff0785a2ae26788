package coop.plenum.access;

import coop.plenum.platform.Ids;

/** The release of the visited network, shown to everybody who has the address. */
record VisitedPublication(VisitedNetwork network) {
    /** Of a new address: the one before may have been withdrawn. */
    String token() {
        String token = Ids.token();
        network.place().run("delete from release_publication where network_id = ?", network.id());
        network.place()
                .run(
                        "insert into release_publication (network_id, id, release_id, token, published_at)"
                                + " select network_id, gen_random_uuid(), id, ?, now() from release where network_id = ?"
                                + " and number = 1",
                        token,
                        network.id());
        return token;
    }
}
