package coop.plenum.network;

import java.util.Map;

/** The three things by which organisations of a network are told apart; keys of the bank's choices, empty where unknown. */
public record Traits(String type, String size, String territory) {
    /** What the profile of an organisation says, and where its network says it is. */
    public static Traits of(Map<String, String> profile, String territory) {
        return new Traits(
                profile.getOrDefault(PeerTrait.TYPE.field(), ""),
                profile.getOrDefault(PeerTrait.SIZE.field(), ""),
                territory);
    }

    public String get(PeerTrait trait) {
        return switch (trait) {
            case TYPE -> type;
            case SIZE -> size;
            case TERRITORY -> territory;
        };
    }
}
