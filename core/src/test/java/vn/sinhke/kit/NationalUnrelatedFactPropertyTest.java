package vn.sinhke.kit;

import vn.sinhke.law.LawBook;

class NationalUnrelatedFactPropertyTest implements UnrelatedFactContract {

    @Override
    public LawBook book() {
        return LawBook.national();
    }
}
