/**
 * Finds the same person or household twice, in one list or in several, and keeps what a person decided about it. Knows no
 * rule, and merges nobody.
 */
@DomainValue
package vn.sinhke.matching;

import vn.sinhke.DomainValue;
