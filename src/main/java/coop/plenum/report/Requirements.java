package coop.plenum.report;

import java.util.List;

/** Which practices must be in place before another one. */
@FunctionalInterface
interface Requirements {
    List<String> of(String pattern);
}
