package coop.plenum.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the application, injected wherever time matters so that tests can set it. */
@Singleton
final class Time {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
