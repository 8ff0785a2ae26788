/**
 * Questionnaires as data: reading and validating the bank, the kinds of question, the profile that rules questions out,
 * and immutable versions stored by content hash. Start at {@code Questionnaire}.
 */
@NullMarked
package coop.plenum.questionnaire;

import org.jspecify.annotations.NullMarked;
