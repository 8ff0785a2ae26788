package coop.plenum.workshop.scene;

import java.util.UUID;

/** Something that was said for one side or the other; nobody's name stands at it. */
public record Argument(UUID id, String words, boolean hidden) {
    public static final int LONGEST = 500;
}
