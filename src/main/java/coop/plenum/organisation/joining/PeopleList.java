package coop.plenum.organisation.joining;

import coop.plenum.organisation.MemberForm;
import coop.plenum.organisation.RoleGroup;
import coop.plenum.platform.Typed;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final char MARK = '\ufeff';

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

    /** The text of a file: UTF-8 where it is, else what older spreadsheet programs write. */
    static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    List<Listed> read(String text) {
        String plain = text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
        Columns columns = null;
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(plain))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(plain)) {
            for (CsvRecord row : rows) {
                List<String> fields = row.getFields().stream().map(Typed::line).toList();
                int line = (int) row.getStartingLineNumber();
                if (fields.stream().allMatch(String::isEmpty)) continue;
                if (columns == null) {
                    columns = Columns.of(fields);
                    if (columns.isHead()) continue;
                }
                add(line, fields, columns);
            }
        } catch (CsvParseException | java.io.IOException e) {
            // A quote that is never closed: read line by line instead, so that what is wrong has a line.
            people.clear();
            seen.clear();
            List<String> lines = plain.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                List<String> fields = Stream.of(lines.get(i).split("[,;\t]", -1))
                        .map(f -> Typed.line(f.replace("\"", "")))
                        .toList();
                if (!fields.stream().allMatch(String::isEmpty)) add(i + 1, fields, Columns.NONE);
            }
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

    private void add(int line, List<String> fields, Columns columns) {
        if (columns.isHead()) {
            add(line, at(fields, columns.address()), at(fields, columns.name()), at(fields, columns.group()));
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

    private static String at(List<String> fields, int column) {
        return column < 0 || column >= fields.size() ? "" : fields.get(column);
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

    /** The sign that the first line with any of them has most of. */
    private static char separator(String text) {
        String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char sign : new char[] {';', '\t'}) {
            if (count(first, sign) > count(first, best)) best = sign;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
