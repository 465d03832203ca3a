/** Support projects and the dossiers in which they are proposed. Knows no rule. */
@DomainValue
package vn.sinhke.project;

import vn.sinhke.DomainValue;
