/** The sentences of the library, Vietnamese first and in English, by rule code. Knows no rule. */
package vn.sinhke.message;
