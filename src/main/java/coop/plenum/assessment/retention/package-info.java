/** How long an organisation keeps what closed assessments leave behind. Start at {@code RetentionResource}. */
@NullMarked
package coop.plenum.assessment.retention;

import org.jspecify.annotations.NullMarked;
