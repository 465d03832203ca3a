/** Appraising a dossier: the rules, the law of the day and the circumstances brought together into a report. */
package vn.sinhke.appraisal;
