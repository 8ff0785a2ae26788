/** What is up in a workshop, as its screens show it: nothing in it is still hidden. Start at {@code Scenes}. */
@NullMarked
package coop.plenum.workshop.scene;

import org.jspecify.annotations.NullMarked;
