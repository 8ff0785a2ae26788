package coop.plenum.pattern.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.plenum.support.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a member of a co-op would type, and what they should find. */
@QuarkusTest
@WithTestResource(Database.class)
@ActivateRequestContext
class SearchingTest {
    private static final int TOP = 5;

    private final Searching searching;

    SearchingTest(Searching searching) {
        this.searching = searching;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | pay gap                     | fair-pay-scale
            en | how do we decide together   | consent-decision-making
            en | new members welcome         | member-onboarding
            en | solar energy                | energy-cooperative
            en | co-op housing               | limited-equity-cooperative
            en | annual meeting              | member-assembly
            en | conflict between members    | conflict-ladder
            en | open acounts                | open-book-management
            en | land                        | community-land-trust
            en | burnout                     | workload-limits
            en | free software               | free-software-first
            en | reserves                    | indivisible-reserves
            en | solidarty lending           | solidarity-lending
            en | local money                 | community-wealth-building
            en | hard times                  | crisis-plan
            es | asamblea                    | member-assembly
            es | decision por consentimiento | consent-decision-making
            es | cuentas abiertas            | open-book-management
            fr | égalité salaire             | fair-pay-scale
            fr | decision                    | consent-decision-making
            """)
    void twentySearches(String language, String words, String expected) {
        List<String> top = slugs(find(words, language), TOP);
        assertTrue(top.contains(expected), words + " finds " + top);
    }

    @Test
    void aSlipOfTheFingerIsForgivenAndSaid() {
        Found found = find("asembly", "en");
        assertEquals("assembly", found.understood());
        assertFalse(found.hits().isEmpty());
        assertEquals("", find("assembly", "en").understood());
    }

    @Test
    void accentsDoNotMatterAndAreNoMistake() {
        Found with = find("participación", "es");
        assertEquals(slugs(with, 50), slugs(find("participacion", "es"), 50));
        assertEquals("", find("participacion", "es").understood());
        assertFalse(with.hits().isEmpty());
    }

    @Test
    void nothingIsFoundForWhatNobodyWrote() {
        assertEquals(List.of(), find("xqzvwk", "en").hits());
        assertEquals(List.of(), find("' & | ! <->", "en").hits());
    }

    @Test
    void noQueryBreaksTheSearch() {
        for (String odd :
                List.of("'", "\\", "a:*", "((", "% _", "the", "co-op", "\u0000", "ж", "日本", "a".repeat(300), "!!x"))
            for (String language : List.of("en", "es", "fr"))
                assertTrue(find(odd, language).hits().size() <= 80, odd);
    }

    @Test
    void filtersNarrowAndEveryCountKeepsItsPromise() {
        Found all = searching.find(Wanted.ALL, Locale.ENGLISH);
        assertEquals(80, all.hits().size());
        all.counts().getOrDefault("dimension", java.util.Map.of()).forEach((key, count) -> {
            Wanted wanted = new Wanted(
                    "", Optional.of(key), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            assertEquals(count, searching.find(wanted, Locale.ENGLISH).hits().size(), key);
        });
        Found ecology = searching.find(ecology(Optional.empty()), Locale.ENGLISH);
        Found quick = searching.find(ecology(Optional.of(1)), Locale.ENGLISH);
        assertEquals(all.counts().get("dimension"), ecology.counts().get("dimension"));
        assertEquals(ecology.counts().get("effort"), quick.counts().get("effort"));
        assertTrue(quick.hits().size() < ecology.hits().size());
        assertTrue(quick.hits().stream().allMatch(h -> h.effort() == 1));
    }

    private static Wanted ecology(Optional<Integer> effort) {
        return new Wanted(
                "", Optional.of("ecology-environment"), Optional.empty(), Optional.empty(), effort, Optional.empty());
    }

    private Found find(String words, String language) {
        return searching.find(
                new Wanted(
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Locale.forLanguageTag(language));
    }

    private static List<String> slugs(Found found, int most) {
        return found.hits().stream().limit(most).map(Hit::slug).toList();
    }
}
