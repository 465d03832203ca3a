/** The rules about how a village reviewed its households; {@link vn.sinhke.rules.review.ReviewRules} lists them. */
package vn.sinhke.rules.review;
