package coop.plenum.platform;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, written in their language.
 *
 * @param plain its text for readers without HTML
 * @param unsubscribe where mails of this kind can be stopped; null for those that cannot
 */
public record Letter(
        String address,
        String subject,
        String plain,
        String html,
        @Nullable URI unsubscribe) {}
