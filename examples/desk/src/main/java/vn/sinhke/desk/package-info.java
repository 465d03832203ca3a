/** The command line: what a province would put around the library. Uses only what any front end can see. */
package vn.sinhke.desk;
