package coop.plenum.pattern.browse;

import coop.plenum.pattern.shelf.Hit;
import coop.plenum.pattern.shelf.Marking;
import java.util.List;

/**
 * A pattern in a list.
 *
 * @param lang of its texts
 * @param place where its long text speaks of what was searched for; empty where title and summary do
 */
record Card(Hit hit, String lang, List<Marking.Piece> title, List<Marking.Piece> summary, List<Marking.Piece> place) {
    boolean isMarked() {
        return title.stream().anyMatch(Marking.Piece::marked)
                || summary.stream().anyMatch(Marking.Piece::marked);
    }

    Card with(List<Marking.Piece> found) {
        return new Card(hit, lang, title, summary, found);
    }
}
