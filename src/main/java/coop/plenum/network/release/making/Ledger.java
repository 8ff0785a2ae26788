package coop.plenum.network.release.making;

import coop.plenum.network.release.ReleaseDocument.Group;
import java.util.List;
import java.util.Map;

/**
 * What a release showed anew, which all later ones have to reckon with.
 *
 * @param groups its peer groups
 * @param entries by column; one that was kept from an earlier release, or not shown, has none
 */
public record Ledger(List<Group> groups, Map<String, Entry> entries) {
    /**
     * One column.
     *
     * @param groups keys of the groups that were shown
     * @param since numbers of the earlier releases beside which it was shown over the organisations in both
     */
    public record Entry(List<String> groups, List<Integer> since) {}
}
