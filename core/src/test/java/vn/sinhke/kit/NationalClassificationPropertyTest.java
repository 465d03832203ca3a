package vn.sinhke.kit;

import net.jqwik.api.domains.Domain;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.law.LawBook;

@Domain(DomainArbitraries.class)
class NationalClassificationPropertyTest implements ClassifierContract {

    @Override
    public LawBook book() {
        return LawBook.national();
    }
}
