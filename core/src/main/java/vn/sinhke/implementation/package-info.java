/** What happens to a project once it is proposed: approval, purchase, payment, acceptance, settlement, rotation. */
@DomainValue
package vn.sinhke.implementation;

import vn.sinhke.DomainValue;
