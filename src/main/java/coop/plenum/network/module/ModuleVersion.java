package coop.plenum.network.module;

import coop.plenum.questionnaire.OwnQuestions;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One accepted text of a network's own questions. It never changes.
 *
 * @param number counts the versions of this network, from 1
 * @param source as it was written
 * @param writtenBy a name; empty where the person is gone
 * @param usedAt when it was last put to use; null for a draft
 */
public record ModuleVersion(
        UUID network,
        int number,
        String source,
        OwnQuestions own,
        String note,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant usedAt,
        Effect effect) {
    public boolean isDraft() {
        return usedAt == null;
    }

    /** The address of its page. */
    public String path() {
        return "/networks/" + network + "/questions/" + number;
    }
}
