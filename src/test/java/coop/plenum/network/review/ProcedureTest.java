package coop.plenum.network.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcedureTest {
    @Test
    void eachMoveLeadsWhereTheTableSays() {
        List<String> table = new ArrayList<>();
        for (Procedure from : Procedure.values()) {
            table.add(from + ": "
                    + Stream.of(Move.values())
                            .filter(from::allows)
                            .map(m -> m + " " + from.after(m).orElseThrow())
                            .collect(Collectors.joining(", ")));
        }
        assertEquals(
                List.of(
                        "HANDED_IN: REPLY HANDED_IN, WITHDRAW WITHDRAWN, COMMENT COMMENTED, ASK CHANGES_ASKED, ACCEPT ACCEPTED",
                        "COMMENTED: REPLY HANDED_IN, WITHDRAW WITHDRAWN, COMMENT COMMENTED, ASK CHANGES_ASKED, ACCEPT ACCEPTED",
                        "CHANGES_ASKED: HAND_IN HANDED_IN, REPLY CHANGES_ASKED, WITHDRAW WITHDRAWN, COMMENT CHANGES_ASKED,"
                                + " ASK CHANGES_ASKED",
                        "ACCEPTED: ",
                        "WITHDRAWN: HAND_IN HANDED_IN"),
                table);
    }

    @Test
    void whoseTurnItIsFollowsFromTheState() {
        assertEquals(
                List.of(Side.REVIEWER, Side.ORGANISATION, Side.ORGANISATION, Side.NOBODY, Side.NOBODY),
                Stream.of(Procedure.values()).map(Procedure::turn).toList());
    }

    @Test
    void whoseTurnItIsNotMayWithdrawOrDecideAllTheSame() {
        for (Procedure state : Procedure.values()) {
            assertEquals(state.isOpen(), state.allows(Move.WITHDRAW), state + " can be withdrawn");
            assertEquals(state.isOpen(), state.allows(Move.COMMENT), state + " can be talked about");
        }
    }
}
