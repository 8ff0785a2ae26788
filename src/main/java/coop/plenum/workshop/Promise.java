package coop.plenum.workshop;

/**
 * What is promised to those who take part. It can be made stricter, never looser once somebody relies on it.
 *
 * @param named whether the facilitator may see, once a vote is shown, who voted what
 * @param phonesShow whether results are shown on the phones of the participants too, and not on the screen alone
 */
public record Promise(boolean named, boolean phonesShow) {}
