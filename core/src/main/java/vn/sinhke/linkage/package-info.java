/** Organizations and what they agree on: linkage contracts and minutes of cooperation. */
@DomainValue
package vn.sinhke.linkage;

import vn.sinhke.DomainValue;
