/** What can be chosen, what was voted, and how it is counted. Start at {@code Tally}. */
@NullMarked
package coop.plenum.workshop.vote;

import org.jspecify.annotations.NullMarked;
