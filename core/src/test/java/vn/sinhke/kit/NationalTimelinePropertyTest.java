package vn.sinhke.kit;

import vn.sinhke.law.LawBook;

class NationalTimelinePropertyTest implements TimelineContract {

    @Override
    public LawBook book() {
        return LawBook.national();
    }
}
