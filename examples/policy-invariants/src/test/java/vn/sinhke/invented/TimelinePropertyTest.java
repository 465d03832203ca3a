package vn.sinhke.invented;

import vn.sinhke.kit.TimelineContract;

class TimelinePropertyTest implements InventedContract, TimelineContract {}
