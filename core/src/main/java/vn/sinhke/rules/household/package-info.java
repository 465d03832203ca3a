/**
 * The rules about what one household on a list of a review shows by itself; {@link
 * vn.sinhke.rules.household.HouseholdRules} lists them.
 */
package vn.sinhke.rules.household;
