package coop.plenum.scoring;

import java.util.List;

/** A role group large enough to be shown, or several roles put together under the name {@code other} (S9). */
public record RoleGroup(String name, List<String> roles, int size) {
    public static final String OTHER = "other";

    public RoleGroup {
        roles = List.copyOf(roles);
    }
}
