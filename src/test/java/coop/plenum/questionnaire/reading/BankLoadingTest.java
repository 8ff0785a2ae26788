package coop.plenum.questionnaire.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.questionnaire.QuestionnairesOver;
import coop.plenum.support.Database;
import io.quarkus.runtime.StartupEvent;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Starts of the application, one after the other or at once, over one database. */
class BankLoadingTest {
    private static final Sample SAMPLE = Sample.unchanged();
    private static final Path TABLES =
            Path.of("src", "main", "resources", "db", "migration", "V003__questionnaires.sql");

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    @BeforeEach
    void anEmptySchema() throws SQLException, IOException {
        database.setUrl(new Database().start().get("quarkus.datasource.jdbc.url"));
        database.setCurrentSchema("bank_loading");
        run("drop schema if exists bank_loading cascade; create schema bank_loading; " + Files.readString(TABLES));
    }

    @Test
    void aGoodBankIsOnOffer() {
        Questionnaires questionnaires = start(SAMPLE.read());
        assertEquals("quick", questionnaires.onOffer().get(0).key());
        assertEquals(3, questionnaires.current("quick").questions().size());
        assertEquals(4, questionnaires.profileQuestions().size());
        assertEquals(List.of(), questionnaires.problems());
        assertThrows(NotFoundException.class, () -> questionnaires.current("slow"));
        assertThrows(NotFoundException.class, () -> questionnaires.version("unknown"));
    }

    @Test
    void theSameBankIsStoredOnce() throws SQLException {
        start(SAMPLE.read());
        start(SAMPLE.read());
        assertEquals(1, count("questionnaire_version"));
    }

    @Test
    void copiesThatStartAtOnceDoNotDisturbEachOther() throws Exception {
        Reading reading = BankReader.packaged();
        ExecutorService copies = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Questionnaires>> starts = IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<Questionnaires>) () -> start(reading))
                    .toList();
            for (Future<Questionnaires> started : copies.invokeAll(starts)) {
                assertEquals(3, started.get().onOffer().size());
            }
        } finally {
            copies.shutdown();
        }
        assertEquals(3, count("questionnaire_version"));
        assertEquals(3, count("questionnaire_current"));
    }

    @Test
    void whatIsStoredIsWhatWasRead() {
        for (Reading reading : List.of(SAMPLE.read(), BankReader.packaged())) {
            start(reading);
            Questionnaires later = QuestionnairesOver.database(database);
            for (Questionnaire read : reading.bank().orElseThrow().questionnaires()) {
                assertEquals(read.worded(Map.of()), later.version(read.contentHash()));
                Map<String, String> mutual = Map.of("org_type", "mutual");
                assertEquals(read.worded(mutual), later.version(read.contentHash(), mutual));
            }
        }
    }

    @Test
    void anEditedBankIsANewVersionAndTheOldOneStays() throws SQLException {
        String before = start(SAMPLE.read()).current("quick").contentHash();
        Questionnaires after = start(
                SAMPLE.with("Who chooses the board?", "Who picks the board?").read());
        assertEquals(2, count("questionnaire_version"));
        assertEquals(
                "Who picks the board?",
                after.current("quick").questions().get(0).text().english());
        assertEquals(
                "Who chooses the board?",
                after.version(before).questions().get(0).text().english());
    }

    @Test
    void aBadBankNeverReplacesAGoodOne() throws SQLException {
        Questionnaire good = start(SAMPLE.read()).current("quick");
        Questionnaires questionnaires =
                start(SAMPLE.with("weight: 1.5", "weight: heavy").read());
        assertEquals(good, questionnaires.current("quick"));
        assertEquals(Set.of("small"), questionnaires.tags(Map.of("paid_people", "1"), 2026));
        assertEquals(4, questionnaires.profileQuestions().size());
        assertEquals(1, questionnaires.problems().size());
        assertTrue(questionnaires.problems().get(0).contains("GOV-01, field weight"));
        assertEquals(1, count("questionnaire_version"));
    }

    @Test
    void withoutAnyGoodBankTheStartStopsAndSaysWhy() {
        Reading bad = SAMPLE.with("weight: 1.5", "weight: heavy").read();
        IllegalStateException stop = assertThrows(IllegalStateException.class, () -> start(bad));
        assertTrue(stop.toString().contains("GOV-01, field weight"), stop.toString());
    }

    @Test
    void aFileOfOnesOwnIsReadFromItsPath() {
        Questionnaires questionnaires = QuestionnairesOver.database(database);
        new BankLoading(() -> Optional.of(Sample.FILE), Set::of, questionnaires).atStart(new StartupEvent());
        assertEquals("0.2.0", questionnaires.current("quick").version());
    }

    @Test
    void aBankThatNamesAnUnknownPatternIsRefused() {
        Questionnaires questionnaires = start(SAMPLE.read());
        new BankLoading(() -> Optional.of(Sample.FILE), () -> Set.of("member-assembly"), questionnaires)
                .atStart(new StartupEvent());
        assertEquals(1, questionnaires.problems().size());
        assertTrue(questionnaires.problems().get(0).contains("GOV-02, field patterns.1"));
    }

    private Questionnaires start(Reading reading) {
        Questionnaires questionnaires = QuestionnairesOver.database(database);
        new BankLoading(Optional::empty, Set::of, questionnaires).load(reading);
        return questionnaires;
    }

    private int count(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
