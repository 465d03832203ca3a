/** Folding of Vietnamese writing, so that one name typed in several ways is found. Knows nothing else. */
package vn.sinhke.text;
