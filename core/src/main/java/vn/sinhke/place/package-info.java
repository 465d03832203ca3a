/** Administrative units with the days on which they exist, and the class of an area. Codes mean nothing without a day. */
@DomainValue
package vn.sinhke.place;

import vn.sinhke.DomainValue;
