package coop.plenum.scoring;

/** How many members must stand behind what is shown (S9 to S11). A joint answer is one answer of all, and hides nobody. */
public enum Disclosure {
    /** Three respondents: dimensions and overall, nothing else. */
    DIMENSIONS(3),
    /** Five: items, principles, role groups, agreement, and recommendations with their numbers. */
    ITEMS(5);

    private final int least;

    Disclosure(int least) {
        this.least = least;
    }

    /** How many members this takes. */
    public int least() {
        return least;
    }

    public boolean allows(int n) {
        return n >= least;
    }

    /** How many more members this takes; 0 when there are enough. */
    public int missing(int n) {
        return Math.max(0, least - n);
    }

    public static boolean mayShowDimensions(int n) {
        return DIMENSIONS.allows(n);
    }

    public static boolean mayShowItems(int n) {
        return ITEMS.allows(n);
    }

    /** Fewer respondents than this give no report. */
    public static int minimumForReport() {
        return DIMENSIONS.least;
    }
}
