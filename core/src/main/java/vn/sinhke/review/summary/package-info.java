/** The thirteen summary forms computed from the lists of a review, and what could not be computed. Knows no rule. */
@DomainValue
package vn.sinhke.review.summary;

import vn.sinhke.DomainValue;
