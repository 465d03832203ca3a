/** How long it takes to find the same people twice, and how many are found: made-up people with made-up mistakes. */
package vn.sinhke.benchmarks.matching;
