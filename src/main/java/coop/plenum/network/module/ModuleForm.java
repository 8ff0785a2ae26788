package coop.plenum.network.module;

import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import jakarta.ws.rs.FormParam;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What was typed to write a version. */
public class ModuleForm {
    static final int LONGEST_NOTE = 300;

    @FormParam("source")
    @Nullable
    String source;

    @FormParam("note")
    @Nullable
    String note;

    static ModuleForm with(String source) {
        ModuleForm form = new ModuleForm();
        form.source = source;
        return form;
    }

    /** As it was typed: its blanks mean something, and the reader tells what is wrong with them. */
    public String source() {
        return source == null ? "" : source.replace("\r\n", "\n");
    }

    public String note() {
        return Typed.line(note);
    }

    FormErrors errors(ModuleMessages texts) {
        FormErrors errors = new FormErrors();
        if (source().isBlank()) errors.add("source", texts.sourceMissing());
        if (source().getBytes(StandardCharsets.UTF_8).length > Modules.LARGEST) {
            errors.add("source", texts.sourceTooLong(Modules.LARGEST / 1024));
        }
        if (note().length() > LONGEST_NOTE) errors.add("note", texts.noteTooLong(LONGEST_NOTE));
        return errors;
    }
}
