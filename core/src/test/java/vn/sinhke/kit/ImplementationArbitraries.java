package vn.sinhke.kit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.implementation.Acceptance;
import vn.sinhke.implementation.Approval;
import vn.sinhke.implementation.ApprovalLevel;
import vn.sinhke.implementation.DecisionContent;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.implementation.Payment;
import vn.sinhke.implementation.PaymentPaper;
import vn.sinhke.implementation.Purchase;
import vn.sinhke.implementation.PurchaseMode;
import vn.sinhke.implementation.RotationReturn;
import vn.sinhke.implementation.Settlement;
import vn.sinhke.program.CapitalAllocation;
import vn.sinhke.project.SupportMethod;

/** Made-up files of projects that are carried out. */
public final class ImplementationArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();

    /** Approvals. */
    @Provide
    public Arbitrary<Approval> approvals() {
        return Combinators.combine(
                        basics.maybeDay(),
                        basics.maybeDay(),
                        basics.maybeDay(),
                        basics.maybeDay(),
                        Words.maybe(ApprovalLevel.class),
                        basics.maybeAmount(),
                        Words.maybeCount(),
                        Words.maybeSome(DecisionContent.class))
                .as((announced, council, published, decided, level, support, communes, contents) -> Approval.builder()
                        .announcedOn(announced)
                        .councilOn(council)
                        .resultPublishedOn(published)
                        .decidedOn(decided)
                        .level(level)
                        .support(support)
                        .communes(communes)
                        .contents(contents)
                        .build());
    }

    /** Purchases. */
    @Provide
    public Arbitrary<Purchase> purchases() {
        return Combinators.combine(
                        Words.maybe(PurchaseMode.class),
                        basics.maybeAmount(),
                        Words.maybe(),
                        Words.maybe(),
                        Words.maybe(),
                        Words.maybe())
                .as((mode, amount, contract, tendered, handedOver, confirmed) -> Purchase.builder()
                        .mode(mode)
                        .amount(amount)
                        .underContract(contract)
                        .tendered(tendered)
                        .handedOver(handedOver)
                        .communeConfirmed(confirmed)
                        .build());
    }

    /** Payments. */
    @Provide
    public Arbitrary<Payment> payments() {
        return Combinators.combine(
                        basics.maybeDay(),
                        Words.maybeYear(),
                        basics.maybeAmount(),
                        Words.maybe(CapitalAllocation.Nature.class),
                        Words.maybeSome(PaymentPaper.class),
                        Words.maybe(),
                        Words.maybe())
                .as((on, year, amount, nature, papers, publicBody, copy) -> Payment.builder()
                        .paidOn(on)
                        .year(year)
                        .amount(amount)
                        .nature(nature)
                        .papers(papers)
                        .payeeIsPublicBody(publicBody)
                        .copySent(copy)
                        .build());
    }

    /** Acceptances. */
    @Provide
    public Arbitrary<Acceptance> acceptances() {
        return Combinators.combine(basics.maybeDay(), Words.maybeYear(), basics.maybeAmount())
                .as((on, year, amount) -> Acceptance.builder()
                        .acceptedOn(on)
                        .year(year)
                        .amount(amount)
                        .build());
    }

    /** Settlements. */
    @Provide
    public Arbitrary<Settlement> settlements() {
        return Combinators.combine(basics.maybeDay(), Words.maybeYear(), basics.maybeAmount(), Words.maybe())
                .as((on, year, amount, elsewhere) -> Settlement.builder()
                        .settledOn(on)
                        .year(year)
                        .amount(amount)
                        .settledElsewhere(elsewhere)
                        .build());
    }

    /** Returns for rotation. */
    @Provide
    public Arbitrary<RotationReturn> returns() {
        return Combinators.combine(Words.maybe(PovertyClass.class), basics.maybeAmount(), basics.maybeAmount())
                .as((povertyClass, support, returned) -> RotationReturn.builder()
                        .povertyClass(povertyClass)
                        .support(support)
                        .returned(returned)
                        .build());
    }

    /** Files. */
    @Provide
    public Arbitrary<Implementation> files() {
        Arbitrary<Implementation.Builder> head = Combinators.combine(
                        Words.ids(),
                        Words.ids().optional(0.7),
                        Words.one("44", "67", "89"),
                        basics.capitalPeriods().optional(0.7),
                        Words.maybe(SupportMethod.class),
                        basics.maybeDay(),
                        Words.maybeText())
                .as((id, dossier, province, period, method, filedOn, note) -> Implementation.builder()
                        .id(id)
                        .dossierId(dossier)
                        .province(province)
                        .capitalPeriod(period)
                        .method(method)
                        .filedOn(filedOn)
                        .dataNote(note));
        return Combinators.combine(
                        head,
                        approvals().optional(0.7),
                        purchases().list().ofMaxSize(3),
                        payments().list().ofMaxSize(3),
                        acceptances().list().ofMaxSize(3),
                        settlements().list().ofMaxSize(3),
                        returns().list().ofMaxSize(3))
                .as((builder, approval, purchases, payments, acceptances, settlements, returns) -> builder.approval(
                                approval)
                        .purchases(purchases)
                        .payments(payments)
                        .acceptances(acceptances)
                        .settlements(settlements)
                        .returns(returns)
                        .build());
    }
}
