/** A person takes another e-mail address. Start at {@code AddressResource}; the mailed link leads to {@code AddressLinkResource}. */
@NullMarked
package coop.plenum.identity.address;

import org.jspecify.annotations.NullMarked;
