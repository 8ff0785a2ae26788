package coop.plenum.report;

import java.util.List;
import java.util.UUID;

/** What reviews say to reports. */
public interface ReportReviews {
    /** Who accepted this revision of a report, the earliest first. */
    List<Reviewed> of(UUID organisation, UUID assessment, int revision);
}
