package vn.sinhke.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Parameter;
import vn.sinhke.law.Scope;

/** A rule about a word: finds fault with {@code bad}, waits for more at {@code half}, and does not address {@code other}. */
final class TinyRule<T> extends CitedRule<String, T> {

    private final Optional<Scope> asked;
    private final String variant;

    TinyRule(String code, Severity severity, Parameter<T> basis) {
        this(code, severity, basis, Optional.empty(), "");
    }

    private TinyRule(String code, Severity severity, Parameter<T> basis, Optional<Scope> asked, String variant) {
        super(code, severity, basis, Bound.BASIS);
        this.asked = asked;
        this.variant = variant;
    }

    static <T> TinyRule<T> asking(Parameter<T> basis, Scope asked) {
        return new TinyRule<>("TST-001", Severity.VIOLATION, basis, Optional.of(asked), "");
    }

    TinyRule<T> variant(String chosen) {
        return new TinyRule<>(code().text(), severity(), basis(), asked, chosen);
    }

    @Override
    public String variant() {
        return variant;
    }

    @Override
    protected Optional<String> notAddressed(String subject, LegalContext context) {
        return subject.equals("other") ? Optional.of("not-a-chain-project") : Optional.empty();
    }

    @Override
    protected Scope scope(String subject, LegalContext context) {
        return asked.orElseGet(context::scope);
    }

    @Override
    protected ImmutableList<String> missingForScope(String subject, LegalContext context) {
        return asked.filter(scope -> scope.word(Dimension.AREA_CLASS).isEmpty()).isPresent()
                ? ImmutableList.of("areaClass")
                : ImmutableList.of();
    }

    @Override
    protected Outcome judge(String subject, Ground<T> ground) {
        return switch (subject) {
            case "bad" ->
                Ground.found(ground.finding("a/b").with("value", ground.value()).build());
            case "half" -> ground.outcome(ImmutableList.of(), ImmutableList.of("c"), ImmutableMap.of("n", 1));
            case "both" ->
                ground.outcome(
                        ImmutableList.of(ground.finding("x", Severity.NOTE).build()),
                        ImmutableList.of("c"),
                        ImmutableMap.of());
            default -> ground.outcome(ImmutableList.of(), ImmutableList.of(), ImmutableMap.of("value", ground.value()));
        };
    }
}
