package coop.plenum.network.account;

import coop.plenum.network.release.ReleaseDocument.Group;
import coop.plenum.network.release.page.Names;
import coop.plenum.platform.Text;
import coop.plenum.questionnaire.Kind;
import coop.plenum.questionnaire.Questionnaire;
import coop.plenum.report.Worded;
import java.util.HashMap;
import java.util.Map;

/** The words for the keys of a release, in one language, as its pages have them, and what figures are counted in. */
final class Wording {
    private final Names.Of names;
    private final AccountMessages texts;
    private final Map<String, Text> units = new HashMap<>();

    Wording(Names.Of names, Questionnaire questionnaire, AccountMessages texts) {
        this.names = names;
        this.texts = texts;
        questionnaire.questions().forEach(q -> {
            if (q.kind() instanceof Kind.Figure figure) units.put(q.id(), figure.unit());
        });
    }

    /** A dimension, a principle, a question, the figure of profiles, or all dimensions together. */
    Worded name(String key) {
        return names.of(key);
    }

    /** What a figure is counted in; empty where it is a bare number. */
    String unit(String key) {
        Text unit = units.get(key);
        return unit == null ? "" : unit.in(names.language());
    }

    Worded pattern(String slug) {
        return names.pattern(slug);
    }

    /** A peer group by the traits that it is made of. */
    String group(Group group) {
        return group.traits().size() > 1 ? texts.together(names.traits(group)) : names.group(group);
    }
}
