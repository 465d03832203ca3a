/** The checks as constraints of Jakarta Validation; a field that is not stated passes, as is usual there. */
package vn.sinhke.benchmarks.hibernate;
