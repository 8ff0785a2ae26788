package coop.plenum.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What must hold between the patterns of a library: every tie leads somewhere and is told the same from both ends. */
final class RelationRules {
    private final Map<String, Pattern> library;
    private final List<String> breaches = new ArrayList<>();

    private RelationRules(Map<String, Pattern> library) {
        this.library = library;
    }

    /** Every breach, a sentence each, beginning with the name of the file. */
    static List<String> breaches(Map<String, Pattern> library) {
        RelationRules rules = new RelationRules(library);
        library.values().forEach(rules::checkTargets);
        rules.mirrored(
                "generalizes_from", Pattern.Relations::generalizesFrom,
                "specializes_to", Pattern.Relations::specializesTo);
        rules.mirrored(
                "specializes_to", Pattern.Relations::specializesTo,
                "generalizes_from", Pattern.Relations::generalizesFrom);
        rules.mirrored("related", Pattern.Relations::related, "related", Pattern.Relations::related);
        rules.mirrored("requires", Pattern.Relations::requires, "enables", Pattern.Relations::enables);
        library.keySet().forEach(rules::checkCycle);
        return rules.breaches;
    }

    private void checkTargets(Pattern pattern) {
        pattern.relations().byKind().forEach((kind, targets) -> {
            for (String target : targets) {
                if (target.equals(pattern.slug())) note(pattern.slug(), kind, "names itself");
                else if (!library.containsKey(target)) note(pattern.slug(), kind, target + " is no pattern");
            }
            if (new HashSet<>(targets).size() < targets.size()) note(pattern.slug(), kind, "names one twice");
        });
        for (String target : pattern.relations().related())
            if (pattern.relations().byKind().entrySet().stream()
                    .anyMatch(r -> !r.getKey().equals("related") && r.getValue().contains(target)))
                note(pattern.slug(), "related", target + " already has a stronger tie");
    }

    private void mirrored(
            String kind,
            Function<Pattern.Relations, List<String>> there,
            String inverse,
            Function<Pattern.Relations, List<String>> back) {
        for (Pattern pattern : library.values())
            for (String slug : there.apply(pattern.relations())) {
                Pattern target = library.get(slug);
                if (target != null && !back.apply(target.relations()).contains(pattern.slug()))
                    note(pattern.slug(), kind, slug + " does not name it back under " + inverse);
            }
    }

    private void checkCycle(String start) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(required(start));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (next.equals(start)) {
                note(start, "requires", "leads back to itself");
                return;
            }
            if (seen.add(next)) open.addAll(required(next));
        }
    }

    private List<String> required(String slug) {
        Pattern pattern = library.get(slug);
        return pattern == null ? List.of() : pattern.relations().requires();
    }

    private void note(String slug, String kind, String problem) {
        breaches.add(slug + ".md: relations." + kind + ": " + problem);
    }
}
