package vn.sinhke.kit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sinhke.linkage.CooperationMinutes;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.valuechain.Stage;
import vn.sinhke.valuechain.ValueChain;

/** Made-up organizations, what they agree on, and what is produced. */
public final class LinkageArbitraries extends DomainContextBase {

    private final TimeAndMoneyArbitraries basics = new TimeAndMoneyArbitraries();
    private final PlaceArbitraries places = new PlaceArbitraries();

    /** Organizations. */
    @Provide
    public Arbitrary<Organization> organizations() {
        return Combinators.combine(
                        Words.maybeText(),
                        Words.maybe(OrganizationKind.class),
                        Words.maybeText(),
                        places.localities(),
                        Words.maybeText(),
                        Words.maybeText())
                .as((name, kind, taxCode, seat, representative, phone) -> Organization.builder()
                        .name(name)
                        .kind(kind)
                        .taxCode(taxCode)
                        .seat(seat)
                        .representative(representative)
                        .phone(phone)
                        .build());
    }

    /** Linkage contracts. */
    @Provide
    public Arbitrary<LinkageContract> contracts() {
        Arbitrary<LinkageContract.Builder> head = Combinators.combine(
                        Words.maybeText(),
                        Words.texts().list().ofMaxSize(3),
                        basics.maybeDay(),
                        Words.maybeCount(),
                        Arbitraries.of(Stage.class).set(),
                        Words.maybeText(),
                        Words.maybeText())
                .as((number, parties, signedOn, months, stages, volume, delivery) -> LinkageContract.builder()
                        .number(number)
                        .parties(parties)
                        .signedOn(signedOn)
                        .termMonths(months)
                        .stages(stages)
                        .volume(volume)
                        .delivery(delivery));
        return Combinators.combine(
                        head,
                        Words.maybeCount(),
                        Words.maybeArea(),
                        Words.maybeText(),
                        Words.maybeText(),
                        Words.maybeText())
                .as((builder, form, area, price, quality, breach) -> builder.declaredForm(form)
                        .areaHectares(area)
                        .priceRule(price)
                        .quality(quality)
                        .breach(breach)
                        .build());
    }

    /** Minutes of cooperation. */
    @Provide
    public Arbitrary<CooperationMinutes> minutes() {
        return Combinators.combine(
                        Words.maybeText(),
                        Words.texts().list().ofMaxSize(2),
                        basics.days().optional(0.5),
                        Arbitraries.of(Stage.class).set())
                .as((number, parties, signedOn, stages) -> CooperationMinutes.builder()
                        .number(number)
                        .parties(parties)
                        .signedOn(signedOn)
                        .stages(stages)
                        .build());
    }

    /** Commodities and their cycles. */
    @Provide
    public Arbitrary<ValueChain> chains() {
        return Combinators.combine(Words.maybeText(), Words.maybeCount())
                .as((commodity, months) -> ValueChain.builder()
                        .commodity(commodity)
                        .cycleMonths(months)
                        .build());
    }
}
