package coop.plenum.scoring.scale;

/** A fixed point of a numeric scale: at this value the mark is this much, from 0 to 1 (S1). */
public record Anchor(double value, double mark) {}
