/** What an organisation shows of a report to everybody who has its address, and what can be embedded elsewhere. */
@NullMarked
package coop.plenum.report.publication;

import org.jspecify.annotations.NullMarked;
