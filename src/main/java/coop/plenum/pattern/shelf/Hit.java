package coop.plenum.pattern.shelf;

/** A pattern that was found; what it can be filtered by, as bits, and how well it fits. */
public record Hit(String library, String slug, int dimensions, int principles, int orgTypes, int effort, double rank) {
    /** Its address within the application. */
    public String path() {
        return isOwn() ? "/patterns/" + slug : "/patterns/" + library + "/" + slug;
    }

    public boolean isOwn() {
        return library.equals(Shelf.OWN);
    }

    /** The same hit, fitting so much better. */
    Hit better(double by) {
        return new Hit(library, slug, dimensions, principles, orgTypes, effort, rank + by);
    }

    /** By which a program goes on where it stopped. */
    public String key() {
        return library + "/" + slug;
    }
}
