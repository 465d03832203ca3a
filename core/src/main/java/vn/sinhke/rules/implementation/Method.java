package vn.sinhke.rules.implementation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Scope;
import vn.sinhke.project.SupportMethod;

/** What the method of support decides in these rules. */
final class Method {

    private Method() {}

    /** Why a rule on chain projects (Decree 27/2022 art. 21) does not address the file; empty if it may be one. */
    static Optional<String> notChain(Implementation file) {
        return file.method().filter(m -> m != SupportMethod.CHAIN).map(m -> "not-a-chain-project");
    }

    /** Why a rule on chain and community projects does not address the file; empty if it may be one of them. */
    static Optional<String> neitherChainNorCommunity(Implementation file) {
        return file.method()
                .filter(m -> m != SupportMethod.CHAIN && m != SupportMethod.COMMUNITY)
                .map(m -> "neither-chain-nor-community");
    }

    /** The method, if the file does not say it: nobody knows then whether a rule on some methods addresses it. */
    static ImmutableList<String> missing(Implementation file) {
        return file.method().isPresent() ? ImmutableList.of() : ImmutableList.of("method");
    }

    /** The case that follows from the circumstances and the method. */
    static Scope scope(Implementation file, LegalContext context) {
        return context.scope().with(Dimension.METHOD, file.method().map(SupportMethod::name));
    }
}
