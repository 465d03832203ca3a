/** The rules about the summary forms of a review: what must hold within a form, between forms and between years. */
package vn.sinhke.rules.summary;
