/**
 * Questionnaires on paper: forms to fill in with a pen, and keying them in as voices without a name. Start at
 * {@link coop.plenum.assessment.paper.FormResource} and {@link coop.plenum.assessment.paper.PaperResource}.
 */
@NullMarked
package coop.plenum.assessment.paper;

import org.jspecify.annotations.NullMarked;
