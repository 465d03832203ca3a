package vn.sinhke.kit;

import java.util.Optional;
import vn.sinhke.beneficiary.Birth;

/**
 * A person who is made up.
 *
 * @param id who it is
 * @param name the name
 * @param male the sex
 * @param born the birth
 * @param number the personal number, if it is known
 * @param commune the commune, by number
 * @param village the village, by number
 */
record MadeUpPerson(
        int id,
        String name,
        boolean male,
        Birth born,
        Optional<String> number,
        int commune,
        Optional<Integer> village) {

    MadeUpPerson name(String other) {
        return new MadeUpPerson(id, other, male, born, number, commune, village);
    }

    MadeUpPerson male(boolean other) {
        return new MadeUpPerson(id, name, other, born, number, commune, village);
    }

    MadeUpPerson born(Birth other) {
        return new MadeUpPerson(id, name, male, other, number, commune, village);
    }

    MadeUpPerson number(Optional<String> other) {
        return new MadeUpPerson(id, name, male, born, other, commune, village);
    }

    MadeUpPerson in(int otherCommune, int otherVillage) {
        return new MadeUpPerson(id, name, male, born, number, otherCommune, Optional.of(otherVillage));
    }

    MadeUpPerson village(Optional<Integer> other) {
        return new MadeUpPerson(id, name, male, born, number, commune, other);
    }
}
