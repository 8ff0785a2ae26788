/** Setting up a workshop: which questions, what is promised, who leads. Start at {@code SettingUpResource}. */
@NullMarked
package coop.plenum.workshop.setup;

import org.jspecify.annotations.NullMarked;
