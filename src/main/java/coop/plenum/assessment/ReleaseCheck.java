package coop.plenum.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.plenum.assessment.Ballots.Ballot;
import coop.plenum.platform.Sql;
import coop.plenum.questionnaire.Question;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.questionnaire.Questionnaires;
import coop.plenum.questionnaire.Scope;
import coop.plenum.scoring.Disclosure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The release rule (S10 and S11) between two reports of one organisation. Assessments that were open at the same time
 * share answers: where the later report counts a shared question with one to four voices changed since the earlier one,
 * the difference of the two would tell what these few said, so the later one does not show the question by itself.
 */
@ApplicationScoped
class ReleaseCheck {
    private final Sql sql;
    private final Questionnaires questionnaires;
    private final ObjectMapper json;

    ReleaseCheck(Sql sql, Questionnaires questionnaires, ObjectMapper json) {
        this.sql = sql;
        this.questionnaires = questionnaires;
        this.json = json;
    }

    /** A report frozen while the other assessment was open. */
    private record Earlier(Questionnaire questionnaire, List<Map<String, String>> voices) {
        boolean asks(Question question) {
            return questionnaire
                    .question(question.id())
                    .filter(q -> q.version() == question.version())
                    .isPresent();
        }

        Map<String, Integer> counts(String question) {
            return tally(voices.stream().map(v -> v.get(question)));
        }
    }

    /** The ids of the opinions that this report must not show by themselves. */
    Set<String> withheld(Assessment assessment, Questionnaire questionnaire, Collection<Ballot> ballots) {
        Set<String> withheld = new HashSet<>();
        for (Earlier earlier : earlier(assessment)) {
            for (Question question : questionnaire.questions()) {
                if (question.scope() != Scope.PERSON || !earlier.asks(question)) continue;
                Map<String, Integer> now =
                        tally(ballots.stream().map(b -> b.opinions().get(question.id())));
                if (tells(earlier.counts(question.id()), now)) withheld.add(question.id());
            }
        }
        return withheld;
    }

    /** Whether so few voices differ that what they say could be worked out. */
    private static boolean tells(Map<String, Integer> then, Map<String, Integer> now) {
        Set<String> said = new HashSet<>(then.keySet());
        said.addAll(now.keySet());
        int added = 0;
        int gone = 0;
        for (String answer : said) {
            int difference = now.getOrDefault(answer, 0) - then.getOrDefault(answer, 0);
            added += Math.max(0, difference);
            gone += Math.max(0, -difference);
        }
        int changed = Math.max(added, gone);
        return changed > 0 && !Disclosure.mayShowItems(changed);
    }

    private static Map<String, Integer> tally(Stream<String> answers) {
        Map<String, Integer> counts = new HashMap<>();
        answers.flatMap(Stream::ofNullable).forEach(a -> counts.merge(a, 1, Integer::sum));
        return counts;
    }

    private Collection<Earlier> earlier(Assessment assessment) {
        Map<UUID, Earlier> earlier = new LinkedHashMap<>();
        sql.rows(
                "select a.id, a.questionnaire, v.answers from assessment a join voice v"
                        + " on v.organisation_id = a.organisation_id and v.assessment_id = a.id"
                        + " where a.organisation_id = ? and a.id <> ? and a.closed_at >= ?",
                row -> {
                    String version = row.getString(2);
                    return earlier.computeIfAbsent(
                                    row.getObject(1, UUID.class),
                                    id -> new Earlier(questionnaires.version(version), new ArrayList<>()))
                            .voices()
                            .add(read(row.getString(3)));
                },
                assessment.organisationId(),
                assessment.id(),
                assessment.openedAt());
        return earlier.values();
    }

    private Map<String, String> read(String opinions) {
        try {
            return json.readValue(opinions, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
