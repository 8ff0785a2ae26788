package coop.plenum.identity;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/** Switches the OpenID Connect extension on and off by {@code plenum.sign-in}, so that one packaged application does both. */
public class ProviderSwitch implements ConfigSourceInterceptor {
    private static final long serialVersionUID = 1;
    private static final String EXTENSION = "quarkus.oidc.tenant-enabled";

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        if (!name.equals(EXTENSION)) return context.proceed(name);
        ConfigValue way = context.proceed(SignInWay.SETTING);
        boolean on = way != null
                && way.getValue() != null
                && SignInWay.of(way.getValue()).equals(java.util.Optional.of(SignInWay.OIDC));
        return ConfigValue.builder()
                .withName(EXTENSION)
                .withValue(Boolean.toString(on))
                .build();
    }
}
