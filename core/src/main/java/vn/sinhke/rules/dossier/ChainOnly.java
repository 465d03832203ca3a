package vn.sinhke.rules.dossier;

import java.util.Optional;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.SupportMethod;

/** That a rule is about chain projects (Decree 27/2022 art. 21) and not about the other methods. */
final class ChainOnly {

    private ChainOnly() {}

    /** Why such a rule does not address the dossier; empty for a chain project and for an unknown method. */
    static Optional<String> reason(Dossier dossier) {
        return dossier.project()
                .method()
                .filter(method -> method != SupportMethod.CHAIN)
                .map(method -> "not-a-chain-project");
    }
}
