package vn.sinhke.kit;

import vn.sinhke.law.LawBook;

class NationalCeilingPropertyTest implements CeilingContract {

    @Override
    public LawBook book() {
        return LawBook.national();
    }
}
