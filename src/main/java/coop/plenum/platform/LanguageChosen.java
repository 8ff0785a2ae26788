package coop.plenum.platform;

import java.util.Locale;

/** Somebody chose a language. Fired by the request that changes it, so that whoever knows the person can remember it. */
public record LanguageChosen(Locale language) {}
