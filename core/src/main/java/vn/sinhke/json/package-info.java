/** The one way values become JSON and come back. Knows no value type. */
package vn.sinhke.json;
