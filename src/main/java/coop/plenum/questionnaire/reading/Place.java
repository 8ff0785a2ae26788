package coop.plenum.questionnaire.reading;

/**
 * Where a value stands.
 *
 * @param address the keys from the top of the file, with dots; the same in the bank and in its translations
 */
record Place(String file, String id, String field, String address) {
    static Place top(String file) {
        return new Place(file, "", "", "");
    }

    /** A field of the thing that stands here. */
    Place field(String key) {
        return new Place(file, id, joined(field, key), joined(address, key));
    }

    /** An entry of the list that stands here, by the id or key it is known by. */
    Place entry(String name) {
        return new Place(file, name, "", joined(address, name));
    }

    private static String joined(String left, String right) {
        return left.isEmpty() ? right : left + "." + right;
    }
}
