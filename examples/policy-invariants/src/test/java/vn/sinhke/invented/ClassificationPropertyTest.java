package vn.sinhke.invented;

import vn.sinhke.kit.ClassificationContract;

class ClassificationPropertyTest implements InventedContract, ClassificationContract {}
