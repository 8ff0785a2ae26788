package coop.plenum.home;

import coop.plenum.organisation.Role;
import coop.plenum.organisation.RoleGroup;
import java.util.List;
import java.util.Map;

/** The invented organisations and people of the trial. */
final class DemoCast {
    /** Member, steward of the bakery, members and so on: each with the group they count in. */
    record Member(String key, String name, RoleGroup group, Role role) {
        String address() {
            return key + "@demo.example";
        }
    }

    static final String BAKERY = "Orchard Bakery";
    static final String MUTUAL = "Harbour Mutual";
    static final Member ADMINISTRATOR = new Member("ines", "Inés Duarte", RoleGroup.MEMBER, Role.MEMBER);

    /** Runs the network of the trial, and belongs to no organisation. */
    static final Member COORDINATOR = new Member("noor", "Noor van Dijk", RoleGroup.MEMBER, Role.MEMBER);

    static final Map<String, String> BAKERY_PROFILE = Map.ofEntries(
            Map.entry("org_type", "worker_coop"),
            Map.entry("member_count", "up_to_50"),
            Map.entry("start_year", "2014"),
            Map.entry("paid_people", "9"),
            Map.entry("has_volunteers", "yes"),
            Map.entry("people_count", "10_to_49"),
            Map.entry("premises", "yes"),
            Map.entry("has_land", "no"),
            Map.entry("has_food", "yes"),
            Map.entry("place", "town"),
            Map.entry("regulated_financial", "no"),
            Map.entry("org_customers_only", "no"),
            Map.entry("single_gender_org", "no"));

    static final Map<String, String> MUTUAL_PROFILE = Map.of(
            "org_type", "mutual",
            "member_count", "501_to_5000",
            "start_year", "1968",
            "paid_people", "14",
            "has_food", "no",
            "has_land", "no",
            "place", "city",
            "regulated_financial", "yes");

    /** The first has not begun this year's assessment; the next eight have finished it; the last three have not begun. */
    static final List<Member> BAKERS = List.of(
            new Member("amira", "Amira Haddad", RoleGroup.WORKER, Role.MEMBER),
            new Member("tomas", "Tomás Rey", RoleGroup.WORKER, Role.STEWARD),
            new Member("jonas", "Jonas Lindqvist", RoleGroup.WORKER, Role.MEMBER),
            new Member("leila", "Leila Benali", RoleGroup.WORKER, Role.MEMBER),
            new Member("pauline", "Pauline Girard", RoleGroup.WORKER, Role.MEMBER),
            new Member("mateo", "Mateo Cruz", RoleGroup.WORKER, Role.MEMBER),
            new Member("ruth", "Ruth Okafor", RoleGroup.VOLUNTEER, Role.MEMBER),
            new Member("dieter", "Dieter Baum", RoleGroup.BOARD, Role.MEMBER),
            new Member("sofia", "Sofia Marques", RoleGroup.USER, Role.MEMBER),
            new Member("hana", "Hana Suzuki", RoleGroup.WORKER, Role.MEMBER),
            new Member("oskar", "Oskar Nowak", RoleGroup.VOLUNTEER, Role.MEMBER),
            new Member("grace", "Grace Mensah", RoleGroup.USER, Role.MEMBER));

    static final List<Member> MUTUALISTS = List.of(
            new Member("lucie", "Lucie Moreau", RoleGroup.STAFF, Role.STEWARD),
            new Member("bashir", "Bashir Rahimi", RoleGroup.MEMBER, Role.MEMBER),
            new Member("elena", "Elena Popescu", RoleGroup.BOARD, Role.MEMBER));

    /**
     * Nine voices: a row for each question of the short questionnaire in its order, a sign for each voice. A digit is a
     * level, {@code ?} means not known.
     */
    static final List<String> THE_YEAR_BEFORE_LAST = List.of(
            "221232122",
            "112212131",
            "334323343",
            "222131222",
            "1223?2112",
            "122112311",
            "112101211",
            "2112?1121",
            "011102?10",
            "1121?0112",
            "010110011",
            "121211021",
            "112011101",
            "1?1211012");

    static final List<String> LAST_YEAR = List.of(
            "332332233",
            "223222232",
            "334333343",
            "040440404",
            "223332222",
            "223222322",
            "222112222",
            "323223232",
            "111212?21",
            "2122?1212",
            "121221112",
            "222322132",
            "112111102",
            "22?322123");

    /** This year, eight so far. */
    static final List<String> THIS_YEAR = List.of(
            "33323323",
            "23322233",
            "33433344",
            "22332322",
            "23332323",
            "23322233",
            "22212322",
            "32322333",
            "2122122?",
            "2123?122",
            "22122112",
            "22232213",
            "11211120",
            "22?33212");

    private DemoCast() {}
}
