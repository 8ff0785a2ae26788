package coop.plenum.network.joining;

import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Languages;
import coop.plenum.platform.PastedTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Which organisations to invite, as they were pasted or as a file. */
public class OrganisationsForm {
    @RestForm
    @Nullable
    String list;

    @RestForm("file")
    @Nullable
    FileUpload file;

    @RestForm
    @Nullable
    String language;

    public String list() {
        return Objects.requireNonNullElse(list, "");
    }

    /** The language of the mails. */
    Locale language(Locale usual) {
        return Languages.of(Objects.requireNonNullElse(language, "")).orElse(usual);
    }

    /** What was given: the file where there is one, else what was pasted. */
    String text() {
        if (file == null || file.size() == 0) return list();
        try {
            return PastedTable.decoded(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FormErrors errors(String text, BelongingMessages texts) {
        FormErrors errors = new FormErrors();
        if (text.isBlank()) errors.add("list", texts.nothingGiven());
        if (text.lines().count() > OrganisationList.LONGEST) {
            errors.add("list", texts.tooMany(OrganisationList.LONGEST));
        }
        return errors;
    }
}
