/**
 * Which poverty class a household is of, by the standard of the day, and why; how long a newly escaped household is a
 * beneficiary; which participants still are. {@link vn.sinhke.classification.Classifier} is where to begin.
 */
@DomainValue
package vn.sinhke.classification;

import vn.sinhke.DomainValue;
