package coop.plenum.platform;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Whether this is the trial: demo people, an on-screen mailbox, loopback only. Never true in production. */
@ApplicationScoped
@Named("trial")
public class Trial {
    /** Whether mails are shown on a page instead of being sent: in the trial and in development. */
    public boolean showsMail() {
        return on() || LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }

    public boolean on() {
        return ConfigUtils.isProfileActive("trial");
    }
}
