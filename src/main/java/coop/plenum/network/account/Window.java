package coop.plenum.network.account;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which part of a list a program asks for; {@code next} of one part goes into {@code after} for the part that follows. */
public class Window {
    private static final int MOST = 500;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @DefaultValue("100")
    int limit;

    /** How many are asked for, from 1 to 500. */
    int most() {
        if (limit < 1 || limit > MOST) throw new BadRequestException("limit: expected 1 to " + MOST);
        return limit;
    }

    /** The part of a list that is asked for, with one more where something follows. */
    <T> List<T> of(List<T> all, Function<T, String> key) {
        int from = after == null
                ? 0
                : IntStream.range(0, all.size())
                                .filter(i -> key.apply(all.get(i)).equals(after))
                                .findFirst()
                                .orElseThrow(Window::unknown)
                        + 1;
        return all.subList(from, Math.min(all.size(), from + most() + 1));
    }

    /** Cuts off what is one too many. */
    <T> List<T> part(List<T> found) {
        return found.subList(0, Math.min(found.size(), most()));
    }

    /** By what the part after this one is asked for; null where nothing follows. */
    <T> @Nullable String next(List<T> found, Function<T, String> key) {
        return found.size() > most() ? key.apply(found.get(most() - 1)) : null;
    }

    static BadRequestException unknown() {
        return new BadRequestException("after: expected what a list before gave as next");
    }
}
