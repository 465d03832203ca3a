package vn.sinhke.invented;

import vn.sinhke.kit.KnownLawContract;

class KnownLawPropertyTest implements InventedContract, KnownLawContract {}
