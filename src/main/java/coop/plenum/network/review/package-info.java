/**
 * Reports that organisations hand in to named reviewers of their network: they comment, ask for facts to be corrected,
 * and accept. Start at {@code Procedure}, which says what may happen next and whose turn it is.
 */
@NullMarked
package coop.plenum.network.review;

import org.jspecify.annotations.NullMarked;
