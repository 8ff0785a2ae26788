package coop.plenum.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.assessment.Ballots.Ballot;
import coop.plenum.assessment.agreed.JointReading;
import coop.plenum.assessment.answering.Answer;
import coop.plenum.assessment.answering.Answers;
import coop.plenum.assessment.answering.Participation;
import coop.plenum.assessment.answering.Participations;
import coop.plenum.assessment.answering.Sheets;
import coop.plenum.assessment.facts.ConfirmedFact;
import coop.plenum.assessment.facts.ConfirmedFacts;
import coop.plenum.assessment.facts.FactValue;
import coop.plenum.assessment.facts.Facts;
import coop.plenum.organisation.Membership;
import coop.plenum.organisation.Memberships;
import coop.plenum.organisation.Organisation;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Journey;
import coop.plenum.scoring.RoleGroup;
import coop.plenum.scoring.Scores;
import coop.plenum.scoring.Scoring;
import coop.plenum.scoring.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Closes an assessment for good: counts the answers, has the result frozen, and cuts the link between opinions and
 * persons. All of it happens in the caller's transaction, or nothing.
 */
@ApplicationScoped
public class Closing {
    private static final Random RANDOM = new SecureRandom();

    private final Assessments assessments;
    private final Participations participations;
    private final Memberships memberships;
    private final Sheets sheets;
    private final Answers answers;
    private final Facts facts;
    private final ConfirmedFacts confirmed;
    private final ReleaseCheck releases;
    private final JointReading joint;
    private final Event<AssessmentClosed> closed;
    private final Sql sql;
    private final ObjectMapper json;

    Closing(
            Assessments assessments,
            Participations participations,
            Memberships memberships,
            Sheets sheets,
            Answers answers,
            Facts facts,
            ConfirmedFacts confirmed,
            ReleaseCheck releases,
            JointReading joint,
            Event<AssessmentClosed> closed,
            Sql sql,
            ObjectMapper json) {
        this.assessments = assessments;
        this.participations = participations;
        this.memberships = memberships;
        this.sheets = sheets;
        this.answers = answers;
        this.facts = facts;
        this.confirmed = confirmed;
        this.releases = releases;
        this.joint = joint;
        this.closed = closed;
        this.sql = sql;
        this.json = json;
    }

    /** Whether this call closed it; false where it was closed before. */
    public boolean close(Organisation organisation, Assessment assessment, Instant when) {
        assessments.lockForClosing(assessment);
        if (!assessment.isOpen()) return false;
        Map<UUID, List<Answer>> given = decided(assessment);
        List<Participation> parts = participations.in(assessment);
        List<Ballot> ballots = ballots(organisation, parts, given);
        Journey journey = sheets.journey(assessment);
        Collection<ConfirmedFact> official = confirmed.in(assessment).values();
        Survey survey = Ballots.survey(journey, assessment.profile(), ballots, official);
        List<FactValue> known = facts.values(assessment, journey, given.values());
        if (assessment.eligible().isPresent()) {
            // Fewer eligible than voices cannot be: a number typed too low is taken as "everybody answered".
            survey = survey.withEligible(
                    Math.max(assessment.eligible().getAsInt(), survey.voices().size()));
        }
        Scores scores = Scoring.score(survey);
        assessment.close(when);
        keepVoices(assessment, ballots, scores);
        answers.forget(assessment);
        for (Participation part : parts) {
            part.forgetWhen();
            if (!given.containsKey(part.id())) participations.delete(part);
        }
        closed.fire(new AssessmentClosed(
                assessment,
                organisation.name(),
                journey.questionnaire(),
                survey,
                Ballots.own(journey, assessment.profile(), ballots, official)
                        .map(own -> scores.with(Scoring.score(own).items()))
                        .orElse(scores),
                remarks(given),
                known,
                releases.withheld(assessment, journey.questionnaire(), ballots),
                joint.of(assessment, journey)));
        return true;
    }

    /** Only who decided something has a voice; a note alone is none. */
    private Map<UUID, List<Answer>> decided(Assessment assessment) {
        return answers.in(assessment).entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(Answer::isDecided))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Ballot> ballots(Organisation organisation, List<Participation> parts, Map<UUID, List<Answer>> given) {
        Map<UUID, String> groups = memberships.in(organisation).stream()
                .collect(Collectors.toMap(
                        Membership::personId, m -> m.roleGroup().key()));
        List<Ballot> ballots = new ArrayList<>();
        for (Participation part : parts) {
            List<Answer> own = given.getOrDefault(part.id(), List.of());
            // One who left the organisation meanwhile counts as a plain member.
            String group =
                    part.roleGroup().or(() -> part.personId().map(groups::get)).orElse("member");
            if (!own.isEmpty()) ballots.add(new Ballot(random().toString(), group, own));
        }
        Collections.shuffle(ballots, RANDOM);
        return ballots;
    }

    /** Opinions without person or time; a role group only where the report shows that group. */
    private void keepVoices(Assessment assessment, List<Ballot> ballots, Scores scores) {
        Map<String, String> shown = new HashMap<>();
        for (RoleGroup group : scores.groups()) {
            group.roles().forEach(role -> shown.put(role, group.name()));
        }
        List<Object[]> rows = new ArrayList<>();
        for (Ballot ballot : ballots) {
            rows.add(new Object[] {
                assessment.organisationId(),
                UUID.fromString(ballot.id()),
                assessment.id(),
                shown.get(ballot.group()),
                write(ballot.opinions())
            });
        }
        sql.changeAll(
                "insert into voice (organisation_id, id, assessment_id, role_group, answers)"
                        + " values (?, ?, ?, ?, cast(? as jsonb))",
                rows);
    }

    private static Map<String, List<Remark>> remarks(Map<UUID, List<Answer>> given) {
        Map<String, List<Remark>> remarks = given.values().stream()
                .flatMap(List::stream)
                .filter(a ->
                        a.released() && !(a.note().isEmpty() && a.evidence().isEmpty()))
                .collect(Collectors.groupingBy(
                        Answer::question,
                        Collectors.mapping(
                                a -> new Remark(a.note(), a.evidence()), Collectors.toCollection(ArrayList::new))));
        remarks.values().forEach(r -> Collections.shuffle(r, RANDOM));
        return remarks;
    }

    private static UUID random() {
        return UUID.randomUUID();
    }

    private String write(Map<String, String> opinions) {
        try {
            return json.writeValueAsString(opinions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
