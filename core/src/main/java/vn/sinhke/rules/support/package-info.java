/**
 * The rules about a dossier beside what its households received before; {@link vn.sinhke.rules.support.SupportHistoryRules}
 * lists them.
 */
package vn.sinhke.rules.support;
