package coop.plenum.workshop.room;

import coop.plenum.organisation.RoleGroup;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody typed to take a seat. */
record JoiningForm(String group, String name) {
    static final JoiningForm BLANK = new JoiningForm("", "");

    static JoiningForm of(MultivaluedMap<String, String> form) {
        return new JoiningForm(Typed.line(form.getFirst("group")), Typed.line(form.getFirst("name")));
    }

    FormErrors errors(RoomMessages texts) {
        FormErrors errors = new FormErrors();
        if (chosen().isEmpty()) errors.add("group", texts.chooseGroup());
        if (name.codePointCount(0, name.length()) > Seat.LONGEST_NAME) {
            errors.add("name", texts.nameTooLong(Seat.LONGEST_NAME));
        }
        return errors;
    }

    Optional<RoleGroup> chosen() {
        return Stream.of(RoleGroup.values()).filter(g -> g.key().equals(group)).findFirst();
    }

    public boolean isIn(RoleGroup offered) {
        return offered.key().equals(group);
    }
}
