package coop.plenum.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.assessment.Ballots.Ballot;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Given;
import coop.plenum.assessment.answering.Sheets;
import coop.plenum.assessment.facts.ConfirmedFacts;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Journey;
import coop.plenum.scoring.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was counted in a closed assessment, made again from the shuffled answers that remain, to compare years. */
@ApplicationScoped
public class ClosedSurveys {
    private static final String NO_GROUP = "member";

    private final Sheets sheets;
    private final ConfirmedFacts confirmed;
    private final Sql sql;
    private final ObjectMapper json;

    ClosedSurveys(Sheets sheets, ConfirmedFacts confirmed, Sql sql, ObjectMapper json) {
        this.sheets = sheets;
        this.confirmed = confirmed;
        this.sql = sql;
        this.json = json;
    }

    /** Empty while it is open, and once its answers have been deleted. A network's own questions are not in it. */
    public Optional<Survey> of(Assessment assessment) {
        return of(assessment, sheets.journey(assessment));
    }

    /** The same as if {@code journey} had been gone. */
    public Optional<Survey> of(Assessment assessment, Journey journey) {
        return ballots(assessment)
                .map(ballots -> Ballots.survey(
                        journey,
                        assessment.profile(),
                        ballots,
                        confirmed.in(assessment).values()));
    }

    /** The answers to a network's own questions alone; empty where it asked none. */
    public Optional<Survey> own(Assessment assessment) {
        return own(assessment, sheets.journey(assessment));
    }

    /**
     * The answers to a network's own questions, read as {@code journey} asks them: by the version that was answered, or
     * by another one.
     */
    public Optional<Survey> own(Assessment assessment, Journey journey) {
        return ballots(assessment)
                .flatMap(ballots -> Ballots.own(
                        journey,
                        assessment.profile(),
                        ballots,
                        confirmed.in(assessment).values()));
    }

    private Optional<List<Ballot>> ballots(Assessment assessment) {
        if (assessment.isOpen()) return Optional.empty();
        List<Ballot> ballots = sql.rows(
                "select id, role_group, answers from voice where organisation_id = ? and assessment_id = ? order by id",
                row -> new Ballot(
                        row.getObject(1, UUID.class).toString(),
                        Optional.ofNullable(row.getString(2)).orElse(NO_GROUP),
                        answers(row.getString(3))),
                assessment.organisationId(),
                assessment.id());
        return Optional.of(ballots).filter(b -> !b.isEmpty());
    }

    private List<Answer> answers(String opinions) {
        return read(opinions).entrySet().stream()
                .map(e -> answer(e.getKey(), e.getValue()))
                .toList();
    }

    /** Why there is no value stands in place of the value; no value is written in capitals. */
    private static Answer answer(String question, String kept) {
        for (Given given : List.of(Given.DONT_KNOW, Given.NOT_APPLICABLE)) {
            if (kept.equals(given.name())) return new Answer(question, given, null, "", "", false, 1);
        }
        return new Answer(question, Given.VALUE, kept, "", "", false, 1);
    }

    private Map<String, String> read(String opinions) {
        try {
            return json.readValue(opinions, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
