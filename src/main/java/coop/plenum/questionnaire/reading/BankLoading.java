package coop.plenum.questionnaire.reading;

import coop.plenum.questionnaire.KnownPatterns;
import coop.plenum.questionnaire.Questionnaires;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.Logger;

/** Loads the question bank as the application starts; a bad bank never replaces a good one. */
@ApplicationScoped
class BankLoading {
    /** Before every other observer of the start, which may need the questionnaires. */
    private static final int FIRST = 10;

    private static final Logger LOG = Logger.getLogger(BankLoading.class);

    private final QuestionnairesConfig config;
    private final KnownPatterns patterns;
    private final Questionnaires questionnaires;

    BankLoading(QuestionnairesConfig config, KnownPatterns patterns, Questionnaires questionnaires) {
        this.config = config;
        this.patterns = patterns;
        this.questionnaires = questionnaires;
    }

    void atStart(@Observes @Priority(FIRST) StartupEvent event) {
        Set<String> known = patterns.slugs();
        load(config.file().map(f -> BankReader.at(f, known)).orElseGet(() -> BankReader.packaged(known)));
    }

    void load(Reading reading) {
        reading.untranslated().forEach(LOG::warn);
        if (reading.bank().isPresent()) {
            questionnaires.adopt(reading.bank().get());
            return;
        }
        reading.sentences().forEach(LOG::error);
        if (!questionnaires.keepLast(reading.sentences())) {
            throw new IllegalStateException("Plenum cannot start: the question bank is refused and no earlier good"
                    + " version is stored. Faults found: " + reading.findings().size() + ", the first being: "
                    + reading.sentences().get(0));
        }
        LOG.error("The question bank was refused; the last good version stays in use");
    }
}
