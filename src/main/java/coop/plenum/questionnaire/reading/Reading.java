package coop.plenum.questionnaire.reading;

import coop.plenum.platform.Finding;
import coop.plenum.questionnaire.Bank;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a bank: the bank, or everything that is wrong with it.
 *
 * @param questions how many questions the file has, also where it is refused
 * @param untranslated texts shown in English for want of a translation, and translations of another version
 */
public record Reading(Optional<Bank> bank, int questions, List<Finding> findings, List<String> untranslated) {
    /** What is wrong, a sentence each. */
    public List<String> sentences() {
        return findings.stream().map(Finding::sentence).toList();
    }
}
