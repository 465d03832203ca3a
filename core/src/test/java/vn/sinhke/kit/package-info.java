/**
 * The invariants kit: made-up values of every domain type, and contracts that hold of any law book, for a team to run
 * over its own overlay. It ships in the test-jar.
 */
package vn.sinhke.kit;
