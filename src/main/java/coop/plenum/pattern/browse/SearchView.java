package coop.plenum.pattern.browse;

import coop.plenum.pattern.shelf.Found;
import coop.plenum.pattern.shelf.Shelf;
import coop.plenum.pattern.shelf.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the page of a search shows: the cards of one page, and the ways on from here. */
record SearchView(Wanted wanted, Found found, List<Card> cards, int page, Shelf shelf, Locale language) {
    static final int PAGE = 24;

    private static final String PATH = "/patterns";

    /** A group of filters, as {@code dimension}, with what is chosen in it; empty for nothing. */
    record Group(String name, String chosen, List<Choice> choices, String without) {
        public boolean isChosen() {
            return !chosen.isEmpty();
        }
    }

    /** One filter, how many patterns it would leave, and where to set it. */
    record Choice(String key, int count, String href) {}

    public int total() {
        return found.hits().size();
    }

    public int pages() {
        return Math.max(1, (total() + PAGE - 1) / PAGE);
    }

    public boolean hasFilters() {
        return groups().stream().anyMatch(Group::isChosen);
    }

    /** The filters, apart from that of the library where there is only one. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        found.counts().forEach((name, counts) -> {
            if (name.equals("library") && counts.size() < 2) return;
            String chosen = set().getOrDefault(name, "");
            List<Choice> choices = counts.entrySet().stream()
                    .map(c -> new Choice(c.getKey(), c.getValue(), with(name, c.getKey())))
                    .toList();
            groups.add(new Group(name, chosen, choices, with(name, "")));
        });
        return groups;
    }

    /** The filters that stay as they are when other words are searched for. */
    public Map<String, String> kept() {
        Map<String, String> kept = set();
        kept.remove("q");
        return kept;
    }

    /** The same words without any filter. */
    public String unfiltered() {
        return wanted.hasWords() ? SearchForm.address(PATH, Map.of("q", wanted.words())) : PATH;
    }

    public Optional<String> before() {
        return page > 1 ? Optional.of(at(page - 1)) : Optional.empty();
    }

    public Optional<String> after() {
        return page < pages() ? Optional.of(at(page + 1)) : Optional.empty();
    }

    public boolean hasOthers() {
        return shelf.sources().size() > 1;
    }

    /** What a library is called. */
    public String libraryTitle(String key) {
        return shelf.source(key).map(Shelf.Source::title).orElse(key);
    }

    private String at(int number) {
        Map<String, String> set = set();
        if (number > 1) set.put("page", Integer.toString(number));
        return SearchForm.address(PATH, set);
    }

    private String with(String name, String value) {
        Map<String, String> set = set();
        if (value.isEmpty() || Objects.equals(set.get(name), value)) set.remove(name);
        else set.put(name, value);
        return SearchForm.address(PATH, set);
    }

    private Map<String, String> set() {
        return new LinkedHashMap<>(SearchForm.set(wanted));
    }
}
