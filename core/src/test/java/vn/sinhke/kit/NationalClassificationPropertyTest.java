package vn.sinhke.kit;

import vn.sinhke.law.LawBook;

class NationalClassificationPropertyTest implements ClassificationContract {

    @Override
    public LawBook book() {
        return LawBook.national();
    }
}
