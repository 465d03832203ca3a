/** The rules about a dossier among the others of its call; {@link vn.sinhke.rules.call.CallRules} lists them. */
package vn.sinhke.rules.call;
