/**
 * The report as files to keep, to hand out and to edit: PDF, DOCX, XLSX and CSV, all from the same frozen record. Start at
 * {@code ReportFilesResource}.
 */
@NullMarked
package coop.plenum.report.file;

import org.jspecify.annotations.NullMarked;
