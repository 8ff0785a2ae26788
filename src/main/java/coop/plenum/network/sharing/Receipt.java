package coop.plenum.network.sharing;

import java.time.Instant;
import java.util.List;

/**
 * What one release counted of an organisation.
 *
 * @param release its number
 * @param anonymous keys of the dimensions that were counted without its name
 * @param named keys of those that coordinators see by name
 */
public record Receipt(int release, Instant madeAt, List<String> anonymous, List<String> named) {}
