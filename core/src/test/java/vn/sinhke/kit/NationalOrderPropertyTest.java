package vn.sinhke.kit;

import vn.sinhke.law.LawBook;

class NationalOrderPropertyTest implements OrderContract {

    @Override
    public LawBook book() {
        return LawBook.national();
    }
}
