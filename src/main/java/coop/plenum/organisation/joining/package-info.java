/**
 * How people become members: invited by mail, one by one or by a list, or by the organisation's link for joining. Start
 * at {@code InvitingResource} for stewards and at {@code InvitationResource} for whoever is invited.
 */
@NullMarked
package coop.plenum.organisation.joining;

import org.jspecify.annotations.NullMarked;
