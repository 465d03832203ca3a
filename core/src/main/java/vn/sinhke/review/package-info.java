/** How households are reviewed: the review of a village, its meeting, posting and decision. Knows no rule. */
@DomainValue
package vn.sinhke.review;

import vn.sinhke.DomainValue;
