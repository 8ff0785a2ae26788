package coop.plenum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class HouseholdTest {
    @Test
    void theAddressesOfOneHouseholdAreOneNetwork() {
        assertEquals(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff:1:2:3"));
        assertNotEquals(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
    }

    @Test
    void anAddressOfTheOlderKindStandsForItself() {
        assertEquals("192.0.2.7", of("192.0.2.7"));
        assertEquals("192.0.2.7", of("::ffff:192.0.2.7"));
        assertNotEquals(of("192.0.2.7"), of("192.0.2.8"));
    }

    private static String of(String address) {
        return Household.of(SocketAddress.inetSocketAddress(1, address));
    }
}
