/** Whole đồng and percentages, exact. Knows nothing else. */
package vn.sinhke.money;
