package coop.plenum.network;

import coop.plenum.identity.Person;
import coop.plenum.organisation.MemberForm;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** Whom to name, as it was typed. */
public class CoordinatorForm {
    @FormParam("person")
    @Nullable
    String person;

    @FormParam("address")
    @Nullable
    String address;

    public String person() {
        return Typed.line(person);
    }

    public String address() {
        return Typed.line(address);
    }

    void check(FormErrors errors, NetworkMessages texts) {
        if (person().isEmpty() || person().length() > Person.LONGEST_NAME) errors.add("person", texts.personWrong());
        if (!MemberForm.isAddress(address())) errors.add("address", texts.addressWrong());
    }
}
