/** The rules about what a review found of one household; {@link vn.sinhke.rules.assessment.AssessmentRules} lists them. */
package vn.sinhke.rules.assessment;
