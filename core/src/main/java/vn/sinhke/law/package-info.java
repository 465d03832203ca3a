/** Acts, provisions and dated values of the law, and the choice of the value that is in force. Knows no subject and no rule. */
@DomainValue
package vn.sinhke.law;

import vn.sinhke.DomainValue;
