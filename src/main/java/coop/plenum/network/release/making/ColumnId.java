package coop.plenum.network.release.making;

/**
 * Something that is counted over organisations, each having at most one value.
 *
 * @param key of the dimension, principle or pattern; id and version of a question, such as {@code GOV-03@1}
 */
record ColumnId(Kind kind, String key) {
    static final ColumnId OVERALL = new ColumnId(Kind.OVERALL, "overall");
    static final ColumnId FULL = new ColumnId(Kind.FULL, "all");

    /** What the values of a column are. */
    enum Kind {
        DIMENSION,
        PRINCIPLE,
        OVERALL,
        QUESTION,
        /** A confirmed figure in per cent. */
        PERCENTAGE,
        /** Whether the members of an organisation are far apart on a question. */
        DISAGREEMENT,
        /** Who shares all dimensions, which is what patterns are counted over. */
        FULL,
        SUGGESTED,
        ADOPTED,
        /** Adopted before the assessment was closed. */
        HAD,
        /** A figure that can be added up. */
        TOTAL,
        /** Whose mark of a dimension rose since the campaign before, and which patterns they had. */
        RISE;

        /** Whether its values are marks of which median, quartiles and counts by band are shown. */
        boolean isMarks() {
            return this == DIMENSION || this == PRINCIPLE || this == OVERALL || this == QUESTION || this == PERCENTAGE;
        }

        /** Whether its values are more than a mark, or a yes. */
        boolean isLarge() {
            return this == TOTAL || this == RISE;
        }

        boolean isOfPatterns() {
            return this == SUGGESTED || this == ADOPTED || this == HAD;
        }

        /** Whether it is broken down by peer group. */
        boolean hasGroups() {
            return isMarks();
        }

        boolean hasTrend() {
            return this == DIMENSION || this == OVERALL;
        }
    }

    static ColumnId dimension(String key) {
        return new ColumnId(Kind.DIMENSION, key);
    }

    static ColumnId ofQuestion(Kind kind, String id, int version) {
        return new ColumnId(kind, id + "@" + version);
    }

    /** The id of the question, without its version. */
    String question() {
        return key.substring(0, key.lastIndexOf('@'));
    }

    static ColumnId read(String text) {
        int colon = text.indexOf(':');
        return new ColumnId(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
