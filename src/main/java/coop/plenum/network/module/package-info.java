/**
 * A network's own questions: written, read by the rules of the bank, looked at as members will see them, and put beside the
 * shared questionnaires of its campaigns. Start at {@code Modules}.
 */
@NullMarked
package coop.plenum.network.module;

import org.jspecify.annotations.NullMarked;
