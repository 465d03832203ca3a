package vn.sinhke.kit;

import vn.sinhke.law.LawBook;

class NationalSharePropertyTest implements ShareContract {

    @Override
    public LawBook book() {
        return LawBook.national();
    }
}
