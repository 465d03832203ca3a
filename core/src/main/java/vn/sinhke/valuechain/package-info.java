/** Commodities and the stages of a value chain. */
@DomainValue
package vn.sinhke.valuechain;

import vn.sinhke.DomainValue;
