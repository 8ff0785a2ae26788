package coop.plenum.scoring;

import coop.plenum.scoring.measure.Interval;
import coop.plenum.scoring.measure.StudentT;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The 90 % interval of a composite (S7): D ± t(.95; n+2) · √(S²/n · (1 − n/N)), S² = (Σ u² + 3·(0.25·share)²) / (n − 1 + 3).
 * Facts add nothing to it.
 */
final class Uncertainty {
    private static final double UPPER_TAIL = 0.95;

    private Uncertainty() {}

    /** The interval of individual answers; {@code everyone} are those who gave the perceptions among the parts. */
    static Interval interval(List<Part> parts, Side everyone, Answers answers) {
        List<Part> perceptions = Part.perceptions(parts);
        double score = Part.score(parts);
        if (perceptions.isEmpty() || absent(everyone.n(), answers.survey().eligible()) == 0) {
            return Interval.around(score, 0);
        }
        double half = answers.balance()
                .map(b -> balanced(perceptions, b, answers))
                .orElseGet(() -> plain(
                        everyone, Part.share(perceptions), answers.survey().eligible()));
        return Interval.around(score, half).clipped();
    }

    private static double plain(Side all, double share, OptionalInt eligible) {
        double degrees = all.n() - 1 + Side.PHANTOMS;
        double variance = (all.squares() + Side.prior(share)) / degrees;
        double error = Math.sqrt(variance / all.n() * absent(all.n(), eligible));
        return halfWidth(degrees, error);
    }

    private static double balanced(List<Part> perceptions, Balance balance, Answers answers) {
        double squares = Side.prior(Part.share(perceptions));
        double degrees = Side.PHANTOMS;
        double spread = 0;
        for (Map.Entry<String, Double> role : balance.inOrder().entrySet()) {
            Side side = Side.of(perceptions, membersOf(role.getKey(), answers));
            if (side.n() == 0) {
                continue;
            }
            Integer size = balance.sizes().get(role.getKey());
            double absent = absent(side.n(), size == null ? OptionalInt.empty() : OptionalInt.of(size));
            squares += side.squares();
            degrees += side.n() - 1;
            spread += role.getValue() * role.getValue() * absent / side.n();
        }
        return halfWidth(degrees, Math.sqrt(squares / degrees * spread));
    }

    private static Set<String> membersOf(String role, Answers answers) {
        return answers.respondents().stream()
                .filter(v -> v.group().equals(role))
                .map(Voice::id)
                .collect(Collectors.toSet());
    }

    private static double halfWidth(double degrees, double error) {
        return error == 0 ? 0 : StudentT.quantile(UPPER_TAIL, degrees) * error;
    }

    /** The share of members who did not answer, all of them where N is unknown. */
    private static double absent(int n, OptionalInt eligible) {
        if (eligible.isEmpty()) {
            return 1;
        }
        return eligible.getAsInt() <= n ? 0 : 1 - n / (double) eligible.getAsInt();
    }
}
