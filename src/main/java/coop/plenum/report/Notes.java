package coop.plenum.report;

import java.util.List;

/** What members released about a question, without their names and in no order. */
public record Notes(String question, List<Remark> remarks) {
    /** A note and a link, either of them perhaps empty. */
    public record Remark(String note, String evidence) {}
}
