package coop.plenum.questionnaire;

import java.time.Clock;
import javax.sql.DataSource;

/** Questionnaires as one copy of the application has them, outside of it. */
public final class QuestionnairesOver {
    private QuestionnairesOver() {}

    public static Questionnaires database(DataSource database) {
        return new Questionnaires(new StoredBanks(database, Clock.systemUTC()));
    }
}
