package vn.sinhke.invented;

import vn.sinhke.kit.ShareContract;

class SharePropertyTest implements InventedContract, ShareContract {}
