package coop.plenum.report;

import java.time.Instant;
import java.util.List;

/**
 * That a network accepted a report after reading it.
 *
 * @param reviewers names of those who agreed to be named
 * @param note what the network says of it; perhaps empty
 */
public record Reviewed(String network, List<String> reviewers, Instant acceptedAt, String note) {}
