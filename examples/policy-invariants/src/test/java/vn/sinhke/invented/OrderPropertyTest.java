package vn.sinhke.invented;

import vn.sinhke.kit.OrderContract;

class OrderPropertyTest implements InventedContract, OrderContract {}
