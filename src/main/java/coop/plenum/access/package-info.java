/**
 * Who may do what, in one place. Start at {@code Permission}: it names everything that can be done and the kinds of
 * visitor who may do it. Every endpoint states by {@code Needs} which of them it is; a test fails where one does not.
 */
@NullMarked
package coop.plenum.access;

import org.jspecify.annotations.NullMarked;
