package vn.sinhke.invented;

import vn.sinhke.kit.UnrelatedFactContract;

class UnrelatedFactPropertyTest implements InventedContract, UnrelatedFactContract {}
