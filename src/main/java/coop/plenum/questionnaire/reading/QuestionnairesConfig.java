package coop.plenum.questionnaire.reading;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the question bank comes from. */
@ConfigMapping(prefix = "plenum.questionnaires")
interface QuestionnairesConfig {
    /** The file of a bank of one's own, its translations beside it; without it, the bank inside the application. */
    Optional<Path> file();
}
