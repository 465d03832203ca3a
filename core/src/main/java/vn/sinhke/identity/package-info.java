/**
 * Numbers and addresses that name a person or an organization: what they may look like, what they claim, and how they are
 * masked. Knows no person and no list.
 */
@DomainValue
package vn.sinhke.identity;

import vn.sinhke.DomainValue;
