/**
 * Reads the question bank from its files and validates it whole: what is wrong is found all at once, each finding with
 * its file, line, question and field. Start at {@code BankReader}; the format is described in docs/content-format.md.
 */
@NullMarked
package coop.plenum.questionnaire.reading;

import org.jspecify.annotations.NullMarked;
