/**
 * Households of a review classed, with the law looked up once and with the law asked for each; {@link
 * vn.sinhke.benchmarks.households.ClassificationSpeed} is where to begin.
 */
package vn.sinhke.benchmarks.households;
