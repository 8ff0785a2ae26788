package coop.plenum.organisation.joining;

import coop.plenum.organisation.MemberForm;
import coop.plenum.organisation.RoleGroup;
import coop.plenum.platform.PastedTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a list of people as it comes: a file from a spreadsheet program or addresses pasted from a mail. Knows nothing
 * of who is a member already.
 */
final class PeopleList {
    static final int LONGEST = 10_000;

    private static final Pattern NAMED = Pattern.compile("\\s*\"?([^<\"]*)\"?\\s*<([^<>]*)>\\s*");
    private static final Set<String> ADDRESS_HEADS = Set.of(
            "e-mail",
            "email",
            "mail",
            "address",
            "e-mail address",
            "correo",
            "correo electrónico",
            "courriel",
            "adresse");
    private static final Set<String> NAME_HEADS = Set.of("name", "nombre", "nom");
    private static final Set<String> GROUP_HEADS = Set.of("group", "role group", "role", "grupo", "groupe");
    private static final int LONGEST_NAME = 200;

    private final Map<String, RoleGroup> groups;
    private final RoleGroup usual;
    private final List<Listed> people = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /**
     * @param groups the words for role groups that are understood, in lower case
     * @param usual the group of those for whom none is given
     */
    PeopleList(Map<String, RoleGroup> groups, RoleGroup usual) {
        this.groups = groups;
        this.usual = usual;
    }

    List<Listed> read(String text) {
        PastedTable.Rows table = PastedTable.read(text);
        Columns columns = Columns.NONE;
        for (int i = 0; i < table.rows().size(); i++) {
            PastedTable.Row row = table.rows().get(i);
            if (i == 0 && table.regular()) {
                columns = Columns.of(row.fields());
                if (columns.isHead()) continue;
            }
            add(row, columns);
        }
        return List.copyOf(people);
    }

    /** Where things stand in a row; -1 where they have no column of their own. */
    private record Columns(int address, int name, int group) {
        static final Columns NONE = new Columns(-1, -1, -1);

        static Columns of(List<String> first) {
            if (first.stream().anyMatch(f -> f.contains("@"))) return NONE;
            return new Columns(find(first, ADDRESS_HEADS), find(first, NAME_HEADS), find(first, GROUP_HEADS));
        }

        private static int find(List<String> heads, Set<String> known) {
            for (int i = 0; i < heads.size(); i++) {
                if (known.contains(heads.get(i).toLowerCase(Locale.ROOT))) return i;
            }
            return -1;
        }

        boolean isHead() {
            return address >= 0;
        }
    }

    private void add(PastedTable.Row row, Columns columns) {
        int line = row.line();
        List<String> fields = row.fields();
        if (columns.isHead()) {
            add(line, row.at(columns.address()), row.at(columns.name()), row.at(columns.group()));
            return;
        }
        List<String> addresses = fields.stream().filter(f -> f.contains("@")).toList();
        if (addresses.size() > 1) {
            addresses.forEach(a -> add(line, a, "", ""));
            return;
        }
        String address = addresses.isEmpty() ? fields.get(0) : addresses.get(0);
        List<String> others =
                fields.stream().filter(f -> !f.isEmpty() && !f.equals(address)).toList();
        String group =
                others.stream().filter(o -> group(o).isPresent()).findFirst().orElse("");
        String name = others.stream().filter(o -> !o.equals(group)).findFirst().orElse("");
        add(line, address, name, group);
    }

    private void add(int line, String typedAddress, String typedName, String typedGroup) {
        Matcher named = NAMED.matcher(typedAddress);
        String address = named.matches() ? named.group(2).strip() : typedAddress;
        String name = typedName.isEmpty() && named.matches() ? named.group(1).strip() : typedName;
        if (name.length() > LONGEST_NAME) name = name.substring(0, LONGEST_NAME);
        Optional<RoleGroup> group = typedGroup.isEmpty() ? Optional.of(usual) : group(typedGroup);
        String normal = address.toLowerCase(Locale.ROOT);
        Listed.Verdict verdict = !MemberForm.isAddress(normal)
                ? Listed.Verdict.NO_ADDRESS
                : group.isEmpty()
                        ? Listed.Verdict.UNKNOWN_GROUP
                        : seen.add(normal) ? Listed.Verdict.INVITE : Listed.Verdict.TWICE;
        String shownGroup = group.map(RoleGroup::key).orElse(typedGroup);
        people.add(
                new Listed(line, normal.length() > 254 ? normal.substring(0, 254) : normal, name, shownGroup, verdict));
    }

    private Optional<RoleGroup> group(String word) {
        return Optional.ofNullable(groups.get(word.toLowerCase(Locale.ROOT)));
    }
}
