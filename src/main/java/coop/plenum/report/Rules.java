package coop.plenum.report;

import java.util.Map;

/**
 * The scoring rules that made the marks.
 *
 * @param parameters every parameter as it was, in whole numbers
 * @param dimensionWeights what each dimension counts in the overall mark, in per cent of the usual
 * @param rolesBalanced whether each role group counts with its share of the members
 */
public record Rules(
        String version,
        Map<String, Integer> parameters,
        Map<String, Integer> dimensionWeights,
        boolean rolesBalanced) {}
