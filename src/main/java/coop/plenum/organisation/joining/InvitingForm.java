package coop.plenum.organisation.joining;

import coop.plenum.organisation.RoleGroup;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Languages;
import coop.plenum.platform.PastedTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Whom to invite, as it was pasted or as a file. */
public class InvitingForm {
    @RestForm
    @Nullable
    String people;

    @RestForm("file")
    @Nullable
    FileUpload file;

    @RestForm
    @Nullable
    String roleGroup;

    @RestForm
    @Nullable
    String language;

    public String people() {
        return Objects.requireNonNullElse(people, "");
    }

    public boolean isIn(RoleGroup group) {
        return group.key().equals(roleGroup);
    }

    RoleGroup roleGroup() {
        return Arrays.stream(RoleGroup.values()).filter(this::isIn).findFirst().orElse(RoleGroup.MEMBER);
    }

    /** The language of the mail. */
    Locale language(Locale usual) {
        return Languages.of(Objects.requireNonNullElse(language, "")).orElse(usual);
    }

    /** What was given: the file where there is one, else what was pasted. */
    String text() {
        if (file == null || file.size() == 0) return people();
        try {
            return PastedTable.decoded(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FormErrors errors(String text, JoiningMessages texts) {
        FormErrors errors = new FormErrors();
        if (text.isBlank()) errors.add("people", texts.nobodyGiven());
        if (text.lines().count() > PeopleList.LONGEST) errors.add("people", texts.tooMany(PeopleList.LONGEST));
        return errors;
    }
}
