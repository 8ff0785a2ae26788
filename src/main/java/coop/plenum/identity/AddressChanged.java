package coop.plenum.identity;

import java.util.UUID;

/** Somebody is known by another e-mail address from now on. Fired in the transaction that changes it. */
public record AddressChanged(UUID person) {}
