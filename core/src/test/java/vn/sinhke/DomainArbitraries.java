package vn.sinhke;

import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.kit.BeneficiaryArbitraries;
import vn.sinhke.kit.BudgetArbitraries;
import vn.sinhke.kit.DossierArbitraries;
import vn.sinhke.kit.IdentityArbitraries;
import vn.sinhke.kit.ImplementationArbitraries;
import vn.sinhke.kit.LawArbitraries;
import vn.sinhke.kit.LinkageArbitraries;
import vn.sinhke.kit.MatchingArbitraries;
import vn.sinhke.kit.PlaceArbitraries;
import vn.sinhke.kit.ProgramArbitraries;
import vn.sinhke.kit.ProjectArbitraries;
import vn.sinhke.kit.ReportArbitraries;
import vn.sinhke.kit.ReviewArbitraries;
import vn.sinhke.kit.ReviewFormsArbitraries;
import vn.sinhke.kit.SummaryArbitraries;
import vn.sinhke.kit.TimeAndMoneyArbitraries;

/**
 * Made-up values of every domain type, lawful or not, each part present or absent: {@code
 * @Domain(DomainArbitraries.class)}. Days lie where the shipped law changes; texts hold Vietnamese, quotation marks
 * and line ends. No person in them is real. Each subject's are in a class of its own in {@code vn.sinhke.kit}.
 */
@Domain(BeneficiaryArbitraries.class)
@Domain(BudgetArbitraries.class)
@Domain(DossierArbitraries.class)
@Domain(IdentityArbitraries.class)
@Domain(ImplementationArbitraries.class)
@Domain(LawArbitraries.class)
@Domain(LinkageArbitraries.class)
@Domain(MatchingArbitraries.class)
@Domain(PlaceArbitraries.class)
@Domain(ProgramArbitraries.class)
@Domain(ProjectArbitraries.class)
@Domain(ReportArbitraries.class)
@Domain(ReviewArbitraries.class)
@Domain(ReviewFormsArbitraries.class)
@Domain(SummaryArbitraries.class)
@Domain(TimeAndMoneyArbitraries.class)
public final class DomainArbitraries extends DomainContextBase {}
