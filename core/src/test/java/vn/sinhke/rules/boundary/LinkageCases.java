package vn.sinhke.rules.boundary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.LinkageParameters;
import vn.sinhke.law.ProjectParameters;
import vn.sinhke.linkage.LinkageContract;
import vn.sinhke.linkage.LinkageForm;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.place.Locality;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.project.Nomination;
import vn.sinhke.project.NominationList;
import vn.sinhke.project.ProjectScale;
import vn.sinhke.project.Site;
import vn.sinhke.project.SupportMethod;
import vn.sinhke.project.SupportProject;
import vn.sinhke.valuechain.Stage;
import vn.sinhke.valuechain.ValueChain;

/** Boundaries of the rules on the lead, the linkage, the places and the nominations. */
final class LinkageCases {

    /** Districts of the former province 67, by their names. */
    private static final ImmutableList<String> DISTRICTS = ImmutableList.of("Huyện Đắk Song", "Huyện Tuy Đức");

    private static final Optional<CallReference> CALL =
            Optional.of(new CallReference("DN-2023", Optional.of(LocalDate.of(2023, 7, 18))));

    static final ImmutableList<BoundaryCase<?>> ALL = ImmutableList.of(
            BoundaryCase.of(
                    "ORG-001",
                    LinkageParameters.LEAD_KINDS,
                    String.class,
                    (spot, kind) -> Dossiers.lawful()
                            .lead(Organization.builder()
                                    .kind(kind.map(OrganizationKind::valueOf))
                                    .build())
                            .build()),
            BoundaryCase.of(
                    "LNK-001",
                    LinkageParameters.LINKAGE_DOCUMENT,
                    Boolean.class,
                    (spot, exists) -> chain().contracts(
                                    exists.filter(yes -> yes).isPresent()
                                            ? ImmutableList.of(
                                                    Dossiers.contract().build())
                                            : ImmutableList.of())
                            .hasLinkageDocument(exists)
                            .build()),
            BoundaryCase.of(
                            "LNK-002",
                            LinkageParameters.LINKAGE_FORMS,
                            String.class,
                            (spot, initials) -> contract(LinkageContract.builder()
                                    .stages(initials.map(LinkageCases::stages).orElse(ImmutableList.of()))
                                    .build()))
                    .foreign(""),
            BoundaryCase.of(
                    "LNK-003",
                    LinkageParameters.LINKAGE_TERM_MINIMUM,
                    Integer.class,
                    (spot, months) -> Dossiers.lawful()
                            .contracts(ImmutableList.of(
                                    LinkageContract.builder().termMonths(months).build()))
                            .project(SupportProject.builder()
                                    .valueChain(ValueChain.builder()
                                            .cycleMonths(
                                                    spot.word(Dimension.CYCLE).equals(Optional.of("UNDER_A_YEAR"))
                                                            ? 11
                                                            : 12)
                                            .build())
                                    .build())
                            .build()),
            BoundaryCase.of(
                    "PLC-001",
                    ProjectParameters.INTER_DISTRICT_MINIMUM,
                    Integer.class,
                    (spot, districts) -> Dossiers.lawful()
                            .call(CALL)
                            .project(SupportProject.builder()
                                    .scale(ProjectScale.INTER_DISTRICT)
                                    .sites(sites(districts.orElse(0)))
                                    .build())
                            .build()),
            BoundaryCase.of(
                    "NOM-001",
                    LinkageParameters.LEAD_KINDS,
                    String.class,
                    (spot, kind) -> nominations(Nomination.builder()
                            .organization(Organization.builder()
                                    .kind(kind.map(OrganizationKind::valueOf))
                                    .build())
                            .build())),
            BoundaryCase.of(
                    "NOM-002",
                    ProjectParameters.INTER_DISTRICT_MINIMUM,
                    Integer.class,
                    (spot, districts) -> nominations(Nomination.builder()
                            .organization(Organization.builder().build())
                            .districts(DISTRICTS.subList(0, districts.orElse(0)))
                            .build())));

    private LinkageCases() {}

    private static Dossier.Builder chain() {
        return Dossiers.lawful()
                .project(SupportProject.builder().method(SupportMethod.CHAIN).build());
    }

    private static Dossier contract(LinkageContract contract) {
        return Dossiers.lawful().contracts(ImmutableList.of(contract)).build();
    }

    private static ImmutableList<Stage> stages(String initials) {
        ImmutableList.Builder<Stage> stages = ImmutableList.builder();
        for (LinkageForm form : LinkageForm.values()) {
            if (form.initials().equals(initials)) {
                stages.addAll(form.beforeSale());
            }
        }
        return stages.add(Stage.SALE).build();
    }

    private static ImmutableList<Site> sites(int districts) {
        return DISTRICTS.subList(0, districts).stream()
                .map(district -> Site.builder()
                        .place(new Locality(Optional.of("67"), Optional.of(district), Optional.empty()))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static NominationList nominations(Nomination nomination) {
        return NominationList.builder()
                .id("T-01")
                .province("67")
                .call(CALL)
                .addNominations(nomination)
                .build();
    }
}
