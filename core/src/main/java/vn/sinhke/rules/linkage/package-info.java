/** The rules about what a dossier asks for its linkage under Decree 98/2018; {@link vn.sinhke.rules.linkage.LinkageSupportRules} lists them. */
package vn.sinhke.rules.linkage;
