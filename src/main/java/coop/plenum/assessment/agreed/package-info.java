/** What groups agreed on in workshops, kept beside the answers of the members. Start at {@code AgreedAnswers}. */
@NullMarked
package coop.plenum.assessment.agreed;

import org.jspecify.annotations.NullMarked;
