package vn.sinhke.matching;

/**
 * Hashes of what a text says, the same in every run and whatever was seen before, so that the order of the lists makes no
 * difference. Two texts of one hash are compared once more than needed, and that is all.
 */
final class Hashing {

    private Hashing() {}

    static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    static long of(long first, long second) {
        return mixed(first * 31 + second);
    }

    static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /** The hash in thirty-two bits, never 0, which stands for no key. */
    static int key(long hash) {
        int key = (int) (hash >>> 32);
        return key == 0 ? 1 : key;
    }
}
