/**
 * One organisation answering one questionnaire version for one period: opening, answering, finishing, closing. Start at
 * {@code AnswerResource} for the way in and {@code Assessments} for what a viewer may see.
 */
@NullMarked
package coop.plenum.assessment;

import org.jspecify.annotations.NullMarked;
