package coop.plenum.scoring.measure;

/** The five bands of displayed points (S13): 0–19, 20–39, 40–59, 60–79, 80–100; they are the five levels of the questionnaire. */
public enum Band {
    FIRST(0, 19),
    SECOND(20, 39),
    THIRD(40, 59),
    FOURTH(60, 79),
    FIFTH(80, 100);

    private static final int WIDTH = 20;

    private final int from;
    private final int to;

    Band(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The band of a displayed whole number of points. */
    public static Band of(int points) {
        for (Band band : values()) {
            if (points <= band.to) {
                return band;
            }
        }
        return FIFTH;
    }

    /** The level it stands for, 0 to 4. */
    public int level() {
        return from / WIDTH;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
