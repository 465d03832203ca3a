/** Households, the persons who represent them, and their poverty class. */
@DomainValue
package vn.sinhke.beneficiary;

import vn.sinhke.DomainValue;
