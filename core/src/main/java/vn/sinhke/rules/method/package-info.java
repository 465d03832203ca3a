/** The rules about what the method of a project asks of a dossier: community, by task; {@link vn.sinhke.rules.method.MethodRules} lists them. */
package vn.sinhke.rules.method;
