package coop.plenum.assessment;

/** A note and a link that an author released for the report; nothing in it tells who that is. */
public record Remark(String note, String evidence) {}
