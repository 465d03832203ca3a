/** The JSON documents that front ends read: what was checked and what came out, with the sentences in. */
package vn.sinhke.document;
