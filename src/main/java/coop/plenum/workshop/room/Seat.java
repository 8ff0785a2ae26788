package coop.plenum.workshop.room;

import coop.plenum.organisation.RoleGroup;
import coop.plenum.workshop.Workshop;
import java.util.UUID;

/**
 * Somebody's place in a workshop.
 *
 * @param name empty where they gave none
 * @param hidden whether the facilitator took the name off the screens
 */
public record Seat(Workshop workshop, UUID id, RoleGroup group, String name, boolean hidden) {
    public static final int LONGEST_NAME = 40;
}
