/** The rules about one dossier; {@link vn.sinhke.rules.dossier.DossierRules} lists them. */
package vn.sinhke.rules.dossier;
