package coop.plenum.questionnaire.reading;

import coop.plenum.questionnaire.Dimension;
import coop.plenum.questionnaire.Principle;
import coop.plenum.questionnaire.ProfileQuestion;
import coop.plenum.questionnaire.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that questions may use, as the top of the bank declares them. */
record Vocabulary(
        List<Dimension> dimensions,
        List<Principle> principles,
        List<ProfileQuestion> profile,
        Tags tags,
        Set<String> instruments,
        Set<String> sources,
        Words words) {
    /** Tags that the profile sets, and tags chosen at the question. */
    record Tags(Set<String> fromProfile, Set<String> chosen) {}

    Optional<Dimension> dimension(String key) {
        return dimensions.stream().filter(d -> d.key().equals(key)).findFirst();
    }

    List<String> dimensionKeys() {
        return dimensions.stream().map(Dimension::key).toList();
    }

    List<String> principleKeys() {
        return principles.stream().map(Principle::key).toList();
    }

    /** The fields of the profile that have choices, and the keys of these. */
    Map<String, List<String>> choices() {
        return profile.stream()
                .filter(p -> !p.choices().isEmpty())
                .collect(Collectors.toMap(
                        ProfileQuestion::field,
                        p -> p.choices().stream()
                                .map(ProfileQuestion.Choice::key)
                                .toList(),
                        (first, second) -> first));
    }
}
