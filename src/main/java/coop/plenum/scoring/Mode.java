package coop.plenum.scoring;

/** Who answered: every member alone, or the meeting together with one agreed answer (S5), which has no agreement and no interval. */
public enum Mode {
    INDIVIDUAL,
    JOINT
}
