package vn.sinhke.kit;

import vn.sinhke.law.LawBook;

class NationalKnownLawPropertyTest implements KnownLawContract {

    @Override
    public LawBook book() {
        return LawBook.national();
    }
}
