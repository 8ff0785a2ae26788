/**
 * Where participants are: joining by a code, their seat, voting, and the live connection of every screen. Start at
 * {@code RoomResource}; {@code Rooms} keeps the connections of this copy of the application.
 */
@NullMarked
package coop.plenum.workshop.room;

import org.jspecify.annotations.NullMarked;
