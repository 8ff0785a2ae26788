/**
 * Personal links: one person answers one assessment without an account. Start at {@code PersonalLinksResource} for
 * stewards and at {@code PersonalLinkResource} for whoever holds a link.
 */
@NullMarked
package coop.plenum.assessment.link;

import org.jspecify.annotations.NullMarked;
