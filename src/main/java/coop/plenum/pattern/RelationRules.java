package coop.plenum.pattern;

import coop.plenum.platform.Circles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What must hold between the patterns of a library: every tie leads somewhere and is told the same from both ends. */
final class RelationRules {
    private final Map<String, Pattern> library;
    private final Map<String, PatternFile> files;

    /** Over all files by slug, those without a readable pattern too: a tie to them is not wrong for that. */
    RelationRules(Map<String, Pattern> library, Map<String, PatternFile> files) {
        this.library = library;
        this.files = files;
    }

    /** Notes every breach at the file that names the tie. */
    void check() {
        library.values().forEach(this::checkTargets);
        mirrored(
                "generalizes_from", Pattern.Relations::generalizesFrom,
                "specializes_to", Pattern.Relations::specializesTo);
        mirrored(
                "specializes_to", Pattern.Relations::specializesTo,
                "generalizes_from", Pattern.Relations::generalizesFrom);
        mirrored("related", Pattern.Relations::related, "related", Pattern.Relations::related);
        mirrored("requires", Pattern.Relations::requires, "enables", Pattern.Relations::enables);
        circular("requires", Pattern.Relations::requires);
        circular("generalizes_from", Pattern.Relations::generalizesFrom);
    }

    private void checkTargets(Pattern pattern) {
        pattern.relations().byKind().forEach((kind, targets) -> {
            for (int i = 0; i < targets.size(); i++) {
                String target = targets.get(i);
                if (!files.containsKey(target)) note(pattern, kind, i, target + " is no pattern");
                else if (targets.indexOf(target) < i) note(pattern, kind, i, "names " + target + " twice");
                else if (!kind.equals("requires") && !kind.equals("generalizes_from") && target.equals(pattern.slug()))
                    note(pattern, kind, i, "names itself");
            }
        });
        List<String> related = pattern.relations().related();
        for (int i = 0; i < related.size(); i++) {
            String target = related.get(i);
            if (pattern.relations().byKind().entrySet().stream()
                    .anyMatch(r -> !r.getKey().equals("related") && r.getValue().contains(target)))
                note(pattern, "related", i, target + " already has a stronger tie");
        }
    }

    private void mirrored(
            String kind,
            Function<Pattern.Relations, List<String>> there,
            String inverse,
            Function<Pattern.Relations, List<String>> back) {
        for (Pattern pattern : library.values()) {
            List<String> targets = there.apply(pattern.relations());
            for (String slug : targets) {
                Pattern target = library.get(slug);
                if (target != null && !back.apply(target.relations()).contains(pattern.slug()))
                    note(pattern, kind, targets.indexOf(slug), slug + " does not name it back under " + inverse);
            }
        }
    }

    private void circular(String kind, Function<Pattern.Relations, List<String>> there) {
        Map<String, List<String>> ties = new LinkedHashMap<>();
        library.forEach((slug, pattern) -> ties.put(slug, there.apply(pattern.relations())));
        for (List<String> circle : Circles.in(ties)) {
            Pattern first = library.get(circle.get(0));
            if (first == null) continue;
            int member = there.apply(first.relations()).indexOf(circle.get(1));
            note(first, kind, member, "expected no way back to itself, found " + String.join(" → ", circle));
        }
    }

    private void note(Pattern pattern, String kind, int member, String problem) {
        PatternFile file = files.get(pattern.slug());
        if (file != null) file.notes().addAt(member, "relations." + kind, problem);
    }
}
