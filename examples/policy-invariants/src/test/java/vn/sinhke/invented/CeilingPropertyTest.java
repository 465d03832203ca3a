package vn.sinhke.invented;

import vn.sinhke.kit.CeilingContract;

class CeilingPropertyTest implements InventedContract, CeilingContract {}
