package coop.plenum.platform;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Whether this is the trial: demo people, an on-screen mailbox, loopback only. Never true in production. */
@ApplicationScoped
@Named("trial")
public class Trial {
    public boolean on() {
        return ConfigUtils.isProfileActive("trial");
    }
}
