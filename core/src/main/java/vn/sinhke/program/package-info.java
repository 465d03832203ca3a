/** Target programs, their components and the capital allotted to them. */
@DomainValue
package vn.sinhke.program;

import vn.sinhke.DomainValue;
