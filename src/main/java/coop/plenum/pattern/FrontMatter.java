package coop.plenum.pattern;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The head of a pattern file as it is written; whatever was left out is null. */
record FrontMatter(
        @Nullable String slug,
        @Nullable String title,
        @Nullable String summary,
        @Nullable Map<String, Integer> dimensions,
        @Nullable List<String> principles,
        @Nullable List<String> orgTypes,
        @Nullable Integer effort,
        @Nullable Links relations,
        @Nullable String firstStep,
        @Nullable Use knownUse,
        @Nullable List<Source> references,
        @Nullable Match commonsOs,
        @Nullable Map<String, Translation> translations) {

    record Links(
            @Nullable List<String> generalizesFrom,
            @Nullable List<String> specializesTo,
            @Nullable List<String> enables,
            @Nullable List<String> requires,
            @Nullable List<String> related) {}

    record Use(
            @Nullable String organisation,
            @Nullable String place,
            @Nullable String year,
            @Nullable String fact,
            @Nullable String sourceCheck) {}

    record Source(
            @Nullable String title,
            @Nullable String url,
            @Nullable Boolean urlChecked) {}

    record Match(@Nullable String slug, @Nullable String match) {}

    record Translation(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String firstStep,
            @Nullable String knownUseFact) {}
}
