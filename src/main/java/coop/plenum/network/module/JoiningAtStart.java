package coop.plenum.network.module;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Puts the networks' own questions beside a bank that has changed: banks change only at a start. */
@ApplicationScoped
class JoiningAtStart {
    /** After the bank is loaded. */
    private static final int AFTER_THE_BANK = 20;

    private final Modules modules;

    JoiningAtStart(Modules modules) {
        this.modules = modules;
    }

    @Transactional
    void atStart(@Observes @Priority(AFTER_THE_BANK) StartupEvent event) {
        modules.inUse().forEach(modules::join);
    }
}
