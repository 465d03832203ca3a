/**
 * The rules about the persons of a household on a list of the review; {@link vn.sinhke.rules.identity.IdentityRules} lists
 * them.
 */
package vn.sinhke.rules.identity;
