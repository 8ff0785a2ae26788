package coop.plenum.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** The page shown instead of the one asked for: what happened, what is safe, where to go on. */
@CheckedTemplate(basePath = "platform", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(
        int status, @Nullable String sentence, @Nullable String reference) implements TemplateInstance {}
