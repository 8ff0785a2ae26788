package coop.plenum.organisation;

import coop.plenum.identity.People;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.Typed;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was typed to add a member. */
public class MemberForm {
    private static final int LONGEST_NAME = 200;

    @FormParam("name")
    @Nullable
    String name;

    @FormParam("address")
    @Nullable
    String address;

    @FormParam("roleGroup")
    @Nullable
    String roleGroup;

    @FormParam("steward")
    @Nullable
    String steward;

    public String name() {
        return Typed.line(name);
    }

    public String address() {
        return Typed.line(address);
    }

    public boolean isSteward() {
        return steward != null;
    }

    public boolean isIn(RoleGroup group) {
        return group.key().equals(roleGroup);
    }

    RoleGroup roleGroup() {
        return Arrays.stream(RoleGroup.values()).filter(this::isIn).findFirst().orElse(RoleGroup.MEMBER);
    }

    Role role() {
        return isSteward() ? Role.STEWARD : Role.MEMBER;
    }

    /** Whether mail could be sent to this. */
    public static boolean isAddress(String text) {
        return People.isAddress(text);
    }

    FormErrors errors(OrganisationMessages texts) {
        FormErrors errors = new FormErrors();
        if (name().isEmpty()) errors.add("name", texts.personNameMissing());
        if (name().length() > LONGEST_NAME) errors.add("name", texts.nameTooLong(LONGEST_NAME));
        if (!address().isEmpty() && !isAddress(address())) errors.add("address", texts.addressWrong());
        if (Arrays.stream(RoleGroup.values()).noneMatch(this::isIn)) errors.add("roleGroup", texts.chooseOne());
        return errors;
    }
}
