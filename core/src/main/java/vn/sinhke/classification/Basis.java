package vn.sinhke.classification;

import com.google.common.collect.ImmutableList;
import vn.sinhke.law.LegalAnswer;
import vn.sinhke.law.Provision;
import vn.sinhke.law.Rung;

/**
 * On what of the law a reason rests (căn cứ của lý do).
 *
 * @param rung how well it is known
 * @param provisions the provisions behind it
 */
public record Basis(Rung rung, ImmutableList<Provision> provisions) {

    static Basis of(LegalAnswer.InForce<?> answer) {
        return new Basis(answer.rung(), answer.provisions());
    }
}
