package coop.plenum.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.plenum.questionnaire.ProfileQuestion.Problem;
import coop.plenum.questionnaire.reading.BankReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The profile of the bank that ships, and the tags its answers set. */
class ProfileRulesTest {
    private static final int YEAR = 2026;
    private static final ProfileRules PROFILE =
            BankReader.packaged().bank().orElseThrow().profile();

    @Test
    void anEmptyProfileRulesNothingOut() {
        assertEquals(Set.of(), tags(Map.of()));
        assertEquals(Set.of(), tags(Map.of("paid_people", " ", "has_land", "")));
    }

    @Test
    void nobodyPaidAlsoMeansFewPaid() {
        assertEquals(
                Set.of("no_paid_work", "fewer_than_2_paid", "fewer_than_10_paid"), tags(Map.of("paid_people", "0")));
        assertEquals(Set.of("fewer_than_2_paid", "fewer_than_10_paid"), tags(Map.of("paid_people", "1")));
        assertEquals(Set.of("fewer_than_10_paid"), tags(Map.of("paid_people", "2")));
        assertEquals(Set.of("fewer_than_10_paid"), tags(Map.of("paid_people", " 9 ")));
        assertEquals(Set.of(), tags(Map.of("paid_people", "10")));
    }

    @Test
    void neitherPaidNorVolunteersNeedsBoth() {
        assertEquals(Set.of("no_volunteers"), tags(Map.of("has_volunteers", "no")));
        assertEquals(Set.of("no_volunteers"), tags(Map.of("has_volunteers", "no", "paid_people", "12")));
        assertEquals(
                Set.of(
                        "no_volunteers",
                        "no_paid_work_no_volunteers",
                        "no_paid_work",
                        "fewer_than_2_paid",
                        "fewer_than_10_paid"),
                tags(Map.of("has_volunteers", "no", "paid_people", "0")));
        assertEquals(Set.of(), tags(Map.of("has_volunteers", "yes")));
    }

    @Test
    void youngIsLessThanThreeCalendarYears() {
        assertEquals(Set.of("under_3_years"), tags(Map.of("start_year", "2024")));
        assertEquals(Set.of("under_3_years"), tags(Map.of("start_year", "2026")));
        assertEquals(Set.of(), tags(Map.of("start_year", "2023")));
        assertEquals(Set.of(), tags(Map.of("start_year", "2027")));
    }

    @Test
    void choicesSetTheTagsOfTheBank() {
        assertEquals(Set.of("no_members"), tags(Map.of("member_count", "none")));
        assertEquals(Set.of(), tags(Map.of("member_count", "up_to_50")));
        assertEquals(Set.of("fewer_than_3_people", "fewer_than_5_people"), tags(Map.of("people_count", "1_to_2")));
        assertEquals(Set.of("fewer_than_5_people"), tags(Map.of("people_count", "3_to_4")));
        assertEquals(Set.of("no_premises"), tags(Map.of("premises", "no_but_we_meet_and_travel")));
        assertEquals(Set.of("no_premises", "home_working_only"), tags(Map.of("premises", "no_all_from_home")));
        assertEquals(Set.of(), tags(Map.of("premises", "yes")));
        assertEquals(Set.of("no_land"), tags(Map.of("has_land", "no")));
        assertEquals(Set.of("no_food"), tags(Map.of("has_food", "no")));
        assertEquals(Set.of("spread_wide"), tags(Map.of("place", "spread_over_many_regions")));
        assertEquals(Set.of("regulated_financial"), tags(Map.of("regulated_financial", "yes")));
        assertEquals(Set.of("org_customers_only"), tags(Map.of("org_customers_only", "yes")));
        assertEquals(Set.of("single_gender_org"), tags(Map.of("single_gender_org", "yes")));
    }

    @Test
    void whatIsNotValidSetsNoTag() {
        assertEquals(Set.of(), tags(Map.of("paid_people", "none", "start_year", "2o24", "has_land", "perhaps")));
    }

    @Test
    void wrongInputIsNamedByField() {
        assertEquals(
                Map.of(
                        "org_type", Problem.NOT_A_CHOICE,
                        "start_year", Problem.NOT_A_YEAR,
                        "paid_people", Problem.NOT_A_WHOLE_NUMBER),
                PROFILE.problems(
                        Map.of(
                                "org_type", "bank",
                                "start_year", "1799",
                                "paid_people", "-1",
                                "has_land", "yes",
                                "place", ""),
                        YEAR));
    }

    @Test
    void yearsAndNumbersHaveBounds() {
        assertEquals(Optional.of(Problem.NOT_A_YEAR), problem("start_year", "2027"));
        assertEquals(Optional.of(Problem.NOT_A_YEAR), problem("start_year", "last year"));
        assertEquals(Optional.empty(), problem("start_year", "1800"));
        assertEquals(Optional.empty(), problem("start_year", "2026"));
        assertEquals(Optional.empty(), problem("paid_people", "1000000"));
        assertEquals(Optional.of(Problem.NUMBER_TOO_LARGE), problem("paid_people", "1000001"));
        assertEquals(Optional.of(Problem.NUMBER_TOO_LARGE), problem("paid_people", "99999999999999999999"));
        assertEquals(Optional.of(Problem.NOT_A_WHOLE_NUMBER), problem("paid_people", "2.5"));
        assertEquals(Optional.of(Problem.NOT_A_CHOICE), problem("has_food", "maybe"));
    }

    private static Set<String> tags(Map<String, String> profile) {
        return PROFILE.tags(profile, YEAR);
    }

    private static Optional<Problem> problem(String field, String typed) {
        return Optional.ofNullable(PROFILE.problems(Map.of(field, typed), YEAR).get(field));
    }
}
