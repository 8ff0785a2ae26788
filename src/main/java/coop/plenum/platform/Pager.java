package coop.plenum.platform;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is shown.
 *
 * @param number the page, from 1
 * @param pages how many there are, at least one
 */
public record Pager(int number, int pages) {
    private static final int AROUND = 2;

    /** The page that was asked for, or the nearest there is. */
    public static Pager of(@Nullable String asked, int count, int size) {
        int pages = Math.max(1, (count + size - 1) / size);
        int number = asked != null && asked.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(asked) : 1;
        return new Pager(Math.min(number, pages), pages);
    }

    /** The pages to name: the first, the last, and those around this one. */
    public List<Integer> shown() {
        return IntStream.rangeClosed(1, pages)
                .filter(p -> p == 1 || p == pages || Math.abs(p - number) <= AROUND)
                .boxed()
                .toList();
    }

    public boolean isNeeded() {
        return pages > 1;
    }

    public boolean hasNext() {
        return number < pages;
    }
}
