package coop.plenum.pattern.browse;

/**
 * The pattern of the Commons OS library on the same matter.
 *
 * @param title its own where the library is read here, else the library's name
 * @param match {@code exact}, {@code close} or {@code personal}
 */
record Twin(String href, String title, String match) {
    /** Whether it is shown here. */
    public boolean isHere() {
        return href.startsWith("/");
    }
}
