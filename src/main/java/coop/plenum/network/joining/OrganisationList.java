package coop.plenum.network.joining;

import coop.plenum.network.Network;
import coop.plenum.network.Traits;
import coop.plenum.organisation.MemberForm;
import coop.plenum.platform.PastedTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a list of organisations as it comes from a spreadsheet program: with a line of heads, its columns in any order;
 * without one, organisation, address, name of the person, type, size, territory. Knows nothing of who is invited.
 */
final class OrganisationList {
    static final int LONGEST = 5_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TERRITORY = 100;
    private static final List<Set<String>> HEADS = List.of(
            Set.of("organisation", "organization", "organización", "organizacion", "name of the organisation"),
            Set.of(
                    "e-mail address",
                    "e-mail",
                    "email",
                    "mail",
                    "address",
                    "correo electrónico",
                    "correo",
                    "courriel",
                    "adresse e-mail",
                    "adresse"),
            Set.of(
                    "name of the person",
                    "person",
                    "contact",
                    "name",
                    "persona",
                    "nombre",
                    "nombre de la persona",
                    "personne",
                    "nom",
                    "nom de la personne"),
            Set.of("type", "kind", "tipo"),
            Set.of("people", "size", "personas", "tamaño", "personnes", "taille"),
            Set.of("territory", "region", "territorio", "región", "territoire", "région"));
    private static final int ORGANISATION = 0;
    private static final int ADDRESS = 1;
    private static final int PERSON = 2;
    private static final int TYPE = 3;
    private static final int SIZE = 4;
    private static final int TERRITORY = 5;

    private final Map<String, String> types;
    private final Map<String, String> sizes;
    private final Set<String> seen = new HashSet<>();

    /** The words and keys that are understood, in lower case, with the key that each stands for. */
    OrganisationList(Map<String, String> types, Map<String, String> sizes) {
        this.types = types;
        this.sizes = sizes;
    }

    List<ListedOrganisation> read(String text) {
        List<PastedTable.Row> rows = PastedTable.read(text).rows();
        if (rows.isEmpty()) return List.of();
        Optional<List<Integer>> head = columns(rows.get(0));
        List<Integer> columns = head.orElse(List.of(ORGANISATION, ADDRESS, PERSON, TYPE, SIZE, TERRITORY));
        List<ListedOrganisation> all = new ArrayList<>();
        for (PastedTable.Row row : rows.subList(head.isPresent() ? 1 : 0, rows.size())) all.add(listed(row, columns));
        return List.copyOf(all);
    }

    /** Where each column stands, -1 for one that is missing; empty where the line is no head. */
    private static Optional<List<Integer>> columns(PastedTable.Row first) {
        List<String> words =
                first.fields().stream().map(f -> f.toLowerCase(Locale.ROOT)).toList();
        List<Integer> columns = HEADS.stream()
                .map(known -> words.stream()
                        .filter(known::contains)
                        .findFirst()
                        .map(words::indexOf)
                        .orElse(-1))
                .toList();
        boolean head = columns.get(ORGANISATION) >= 0 && columns.get(ADDRESS) >= 0;
        return head ? Optional.of(columns) : Optional.empty();
    }

    private ListedOrganisation listed(PastedTable.Row row, List<Integer> columns) {
        String organisation = cut(row.at(columns.get(ORGANISATION)), Network.LONGEST_NAME);
        String address = row.at(columns.get(ADDRESS)).toLowerCase(Locale.ROOT);
        String type = row.at(columns.get(TYPE));
        String size = row.at(columns.get(SIZE));
        Traits traits = new Traits(
                types.getOrDefault(type.toLowerCase(Locale.ROOT), ""),
                sizes.getOrDefault(size.toLowerCase(Locale.ROOT), ""),
                cut(row.at(columns.get(TERRITORY)), LONGEST_TERRITORY));
        ListedOrganisation read = new ListedOrganisation(
                row.line(),
                organisation,
                address,
                cut(row.at(columns.get(PERSON)), LONGEST_NAME),
                traits,
                ListedOrganisation.Verdict.INVITE);
        return read.judged(verdict(
                read,
                !type.isEmpty() && traits.type().isEmpty(),
                !size.isEmpty() && traits.size().isEmpty()));
    }

    private ListedOrganisation.Verdict verdict(ListedOrganisation read, boolean strangeType, boolean strangeSize) {
        if (read.organisation().isEmpty()) return ListedOrganisation.Verdict.NO_NAME;
        if (!MemberForm.isAddress(read.address())) return ListedOrganisation.Verdict.NO_ADDRESS;
        if (strangeType) return ListedOrganisation.Verdict.UNKNOWN_TYPE;
        if (strangeSize) return ListedOrganisation.Verdict.UNKNOWN_SIZE;
        return seen.add(read.identity()) ? ListedOrganisation.Verdict.INVITE : ListedOrganisation.Verdict.TWICE;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
