package coop.plenum.pattern.foreign;

/**
 * Why a file was not read; {@code line} is counted from 1, 0 where the whole file is meant.
 *
 * @param file within its folder
 */
public record Refused(String file, int line, String reason) {}
