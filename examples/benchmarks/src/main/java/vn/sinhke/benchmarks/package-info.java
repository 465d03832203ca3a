/** The same sixteen checks on one made-up kind of object, written for four engines, compared and timed. */
package vn.sinhke.benchmarks;
