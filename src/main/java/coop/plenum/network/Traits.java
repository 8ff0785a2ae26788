package coop.plenum.network;

/** The three things by which organisations of a network are told apart; keys of the bank's choices, empty where unknown. */
public record Traits(String type, String size, String territory) {
    public String get(PeerTrait trait) {
        return switch (trait) {
            case TYPE -> type;
            case SIZE -> size;
            case TERRITORY -> territory;
        };
    }
}
