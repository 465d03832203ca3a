/** The rules about a list of nominated organizations; {@link vn.sinhke.rules.nomination.NominationRules} lists them. */
package vn.sinhke.rules.nomination;
