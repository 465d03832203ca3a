/** How fast the summary forms of a review are computed. */
package vn.sinhke.benchmarks.review;
