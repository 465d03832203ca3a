/** The rules about the file of a project that is carried out; {@link vn.sinhke.rules.implementation.ImplementationRules} lists them. */
package vn.sinhke.rules.implementation;
