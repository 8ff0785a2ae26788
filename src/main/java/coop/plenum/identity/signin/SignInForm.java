package coop.plenum.identity.signin;

import coop.plenum.identity.People;
import coop.plenum.platform.FormErrors;
import coop.plenum.platform.LocalPath;
import coop.plenum.platform.Typed;
import jakarta.ws.rs.FormParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What was typed to be sent a link. */
public class SignInForm {
    @FormParam("address")
    @Nullable
    String address;

    @FormParam("to")
    @Nullable
    String to;

    static SignInForm towards(@Nullable String to) {
        SignInForm form = new SignInForm();
        form.to = to;
        return form;
    }

    public String address() {
        return Typed.line(address);
    }

    String normalisedAddress() {
        return People.normalised(address());
    }

    /** Where to go after signing in, inside this application. */
    public String to() {
        return LocalPath.orHome(to).toString();
    }

    /** The same, as part of another address. */
    public String encodedTo() {
        return URLEncoder.encode(to(), StandardCharsets.UTF_8);
    }

    FormErrors errors(IdentityMessages texts) {
        FormErrors errors = new FormErrors();
        if (!People.isAddress(address())) errors.add("address", texts.addressWrong());
        return errors;
    }
}
