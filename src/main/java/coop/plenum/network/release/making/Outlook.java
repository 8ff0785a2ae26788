package coop.plenum.network.release.making;

import coop.plenum.network.release.ReleaseDocument;
import coop.plenum.network.release.ReleaseDocument.Population;
import coop.plenum.network.release.ReleaseDocument.Shut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release would show, without a number of it.
 *
 * @param changed organisations that have joined, left or changed a dimension since the last release
 * @param worthMaking whether anything would be shown that was not shown before
 */
public record Outlook(
        int number, Population population, int groups, List<Line> dimensions, int changed, boolean worthMaking) {
    /**
     * One dimension.
     *
     * @param state {@code new}, {@code kept} from an earlier release, or {@code shut}
     * @param release the number of the release that its numbers would come from
     */
    public record Line(
            String dimension,
            String state,
            int release,
            @Nullable Shut shut) {}

    static Outlook of(ReleaseMaking.Outcome outcome) {
        ReleaseDocument document = outcome.document();
        List<Line> lines = document.dimensions().stream()
                .map(c -> new Line(
                        c.key(),
                        !c.isShown() ? "shut" : c.release() == document.number() ? "new" : "kept",
                        c.release(),
                        c.whole().shut()))
                .toList();
        return new Outlook(
                document.number(),
                document.population(),
                document.groups().size(),
                lines,
                outcome.changed(),
                outcome.isWorthMaking());
    }

    /** How many more must join, leave or change before anything is renewed. */
    public int missing() {
        return Math.max(0, ReleaseMaking.LEAST_CHANGES - changed);
    }
}
