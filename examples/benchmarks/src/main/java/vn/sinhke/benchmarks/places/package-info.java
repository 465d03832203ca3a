/** How long the gazetteer takes to be there, and how many names it finds in a second. */
package vn.sinhke.benchmarks.places;
