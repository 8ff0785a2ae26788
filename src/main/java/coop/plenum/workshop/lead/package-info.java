/**
 * Where the facilitator is: leading the room from question to question, entering paper votes, recording what is agreed;
 * and the screen for the room. Start at {@code Leading}.
 */
@NullMarked
package coop.plenum.workshop.lead;

import org.jspecify.annotations.NullMarked;
