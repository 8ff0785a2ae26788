package coop.plenum.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questionnaires on offer, every version ever used, and the profile questions. */
public interface Questionnaires {
    /** The version on offer of each questionnaire, in the bank's order. */
    List<Questionnaire> onOffer();

    /** The version on offer; throws NotFoundException for an unknown key. */
    Questionnaire current(String key);

    /** A version by its content hash, also one no longer on offer; throws NotFoundException where unknown. */
    Questionnaire version(String contentHash);

    List<ProfileQuestion> profileQuestions();

    /** The tags that this profile sets, from its fields; {@code year} is the present one. */
    Set<String> tags(Map<String, String> profile, int year);
}
