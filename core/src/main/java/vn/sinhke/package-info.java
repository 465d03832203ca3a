/** Root of the library: nothing lives here but the style in which its values are generated. */
package vn.sinhke;
