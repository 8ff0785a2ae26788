package coop.plenum.organisation.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.plenum.organisation.RoleGroup;
import coop.plenum.platform.PastedTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleListTest {
    private static final Map<String, RoleGroup> GROUPS =
            Map.of("worker", RoleGroup.WORKER, "board", RoleGroup.BOARD, "voluntario", RoleGroup.VOLUNTEER);

    @Test
    void addressesArePastedAsTheyCome() {
        assertEquals(
                "1 a@x.org  member INVITE; 1 b@x.org  member INVITE; 2 c@x.org Carla Ruiz member INVITE",
                read("A@x.org, b@x.org\nCarla Ruiz <c@x.org>"));
        assertEquals("1 a@x.org  member INVITE", read("a@x.org\n\n\n"));
    }

    @Test
    void aTableIsReadByItsHeadInAnyLanguageAndWithAnySign() {
        String expected = "2 ana@x.org Ana Pérez board INVITE; 3 bo@x.org Bo worker INVITE";
        assertEquals(expected, read("Name,E-mail,Group\nAna Pérez,ana@x.org,Board\nBo,bo@x.org,worker"));
        assertEquals(expected, read("grupo;correo;nombre\nboard;ana@x.org;Ana Pérez\nworker;bo@x.org;Bo"));
        assertEquals(expected, read("\ufeffNom\tCourriel\tGroupe\nAna Pérez\tana@x.org\tboard\nBo\tbo@x.org\tworker"));
    }

    @Test
    void withoutAHeadTheFieldsTellWhatTheyAre() {
        assertEquals(
                "1 ana@x.org Ana Pérez volunteer INVITE; 2 bo@x.org  member INVITE",
                read("ana@x.org;voluntario;\"Ana Pérez\"\nbo@x.org;;"));
    }

    @Test
    void whatIsWrongKeepsItsLine() {
        assertEquals(
                "1 a@x.org  member INVITE; 2 nobody  member NO_ADDRESS; 3 a@x.org  member TWICE;"
                        + " 4 a@b@x.org  member NO_ADDRESS; 6 d@x.org Dan member INVITE",
                read("a@x.org\nnobody\nA@X.org\na@b@x.org\n\nDan,d@x.org"));
        assertEquals("2 a@x.org Ann king UNKNOWN_GROUP", read("name,email,group\nAnn,a@x.org,king"));
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsNothing() {
        assertEquals("1 a@x.org Ann member INVITE; 2 b@x.org Ben member INVITE", read("\"Ann,a@x.org\nBen,b@x.org"));
    }

    @Test
    void aFileOfAnOlderSpreadsheetProgramIsUnderstood() {
        byte[] latin = "Zoë Müller;zoe@x.org".getBytes(Charset.forName("windows-1252"));
        assertEquals("1 zoe@x.org Zoë Müller member INVITE", read(PastedTable.decoded(latin)));
        assertEquals("ö", PastedTable.decoded("ö".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void fiveThousandLinesWithThirtyErrors() {
        String list = IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> i % 166 == 0 ? "person " + i + ",no address" : "person " + i + ",p" + i + "@x.org")
                .collect(Collectors.joining("\n"));
        Map<Listed.Verdict, Long> verdicts =
                people(list).stream().collect(Collectors.groupingBy(Listed::verdict, Collectors.counting()));
        assertEquals(Map.of(Listed.Verdict.INVITE, 4_970L, Listed.Verdict.NO_ADDRESS, 30L), verdicts);
    }

    private static String read(String list) {
        return people(list).stream()
                .map(p -> p.line() + " " + p.address() + " " + p.name() + " " + p.roleGroup() + " " + p.verdict())
                .collect(Collectors.joining("; "));
    }

    private static List<Listed> people(String list) {
        return new PeopleList(GROUPS, RoleGroup.MEMBER).read(list);
    }
}
