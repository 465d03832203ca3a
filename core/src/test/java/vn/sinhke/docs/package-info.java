/**
 * The pages of {@code docs/rules} and {@code docs/law}, made from the rules, the law book and the messages themselves.
 * {@link vn.sinhke.docs.DocsWriter} writes them; a test fails when one of them is stale.
 */
package vn.sinhke.docs;
