package coop.plenum.workshop;

import java.util.UUID;

/** Something in a workshop changed that its screens may show. Heard once the change is committed. */
public record WorkshopChanged(UUID organisation, UUID workshop) {}
