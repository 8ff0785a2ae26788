package coop.plenum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** To whom mail went since the start, for the mailbox page of trial and development; kept nowhere, empty in production. */
@ApplicationScoped
public class MailedAddresses {
    private final Set<String> addresses = new ConcurrentSkipListSet<>();
    private final Trial trial;

    MailedAddresses(Trial trial) {
        this.trial = trial;
    }

    void add(String address) {
        if (trial.showsMail()) addresses.add(address);
    }

    public List<String> all() {
        return List.copyOf(addresses);
    }
}
