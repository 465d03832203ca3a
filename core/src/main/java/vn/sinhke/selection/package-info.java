/** Ranking lawful dossiers and choosing among them within the capital of each year, with the reason for every choice. */
@DomainValue
package vn.sinhke.selection;

import vn.sinhke.DomainValue;
