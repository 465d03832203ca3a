/** Rules, what they say, and the reports made of it. Knows no subject and no single rule. */
@DomainValue
package vn.sinhke.validation;

import vn.sinhke.DomainValue;
