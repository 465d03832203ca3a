package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.sinhke.DomainArbitraries;
import vn.sinhke.Seed;
import vn.sinhke.appraisal.Subject;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.SupportReceived;
import vn.sinhke.implementation.Implementation;
import vn.sinhke.json.Json;
import vn.sinhke.program.YearPlan;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.NominationList;
import vn.sinhke.review.ReviewForms;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.VillageReview;
import vn.sinhke.review.summary.RecordedChange;
import vn.sinhke.review.summary.ReviewScope;

/** Whatever can be said of a subject keeps to the schema of its kind. */
@Domain(DomainArbitraries.class)
class SchemaPropertyTest {

    private static final JsonSchema DOSSIER = Schemas.of("dossier");
    private static final JsonSchema NOMINATIONS = Schemas.of("nominations");
    private static final JsonSchema IMPLEMENTATION = Schemas.of("implementation");
    private static final JsonSchema YEAR_PLAN = Schemas.of("year-plan");
    private static final JsonSchema ASSESSMENT = Schemas.of("assessment");
    private static final JsonSchema VILLAGE_REVIEW = Schemas.of("village-review");
    private static final JsonSchema REVIEW_FORMS = Schemas.of("review-forms");
    private static final JsonSchema SUPPORTS = Schemas.of("supports");
    private static final JsonSchema REVIEW_SCOPE = Schemas.of("review-scope");
    private static final JsonSchema REVIEW_CHANGES = Schemas.of("review-changes");
    private static final JsonSchema HOUSEHOLDS = Schemas.of("households");

    @Property(seed = Seed.FIXED, tries = 100)
    void everyDossierKeepsToItsSchemaAndComesBackFromAFile(@ForAll Dossier dossier) {
        assertKeeps(dossier, "dossier", DOSSIER);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void everyListOfNominationsKeepsToItsSchemaAndComesBackFromAFile(@ForAll NominationList list) {
        assertKeeps(list, "nominations", NOMINATIONS);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void everyImplementationKeepsToItsSchemaAndComesBackFromAFile(@ForAll Implementation file) {
        assertKeeps(file, "implementation", IMPLEMENTATION);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void everyYearPlanKeepsToItsSchemaAndComesBackFromAFile(@ForAll YearPlan plan) {
        assertKeeps(plan, "yearPlan", YEAR_PLAN);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void everyAssessmentKeepsToItsSchemaAndComesBackFromAFile(@ForAll Assessment assessment) {
        assertKeeps(assessment, "assessment", ASSESSMENT);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void everyVillageReviewKeepsToItsSchemaAndComesBackFromAFile(@ForAll VillageReview review) {
        assertKeeps(review, "villageReview", VILLAGE_REVIEW);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void theFormsOfEveryReviewKeepToTheirSchemaAndComeBackFromAFile(@ForAll ReviewForms forms) {
        assertKeeps(forms, "reviewForms", REVIEW_FORMS);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void everySupportKeepsToItsSchemaAndComesBackFromAFile(@ForAll SupportReceived support) throws Exception {
        assertKeepsInAList(support, SupportReceived.class, SUPPORTS);
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void everyScopeOfAReviewKeepsToItsSchemaAndComesBackFromAFile(@ForAll ReviewScope scope) throws Exception {
        ObjectNode tree = Json.mapper().valueToTree(scope);

        assertThat(REVIEW_SCOPE.validate(tree)).isEmpty();
        assertThat(Json.mapper().readValue(tree.toString(), ReviewScope.class)).isEqualTo(scope);
        assertThat(REVIEW_SCOPE.validate(tree.put("noSuchKey", 1))).isNotEmpty();
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void everyRecordedChangeKeepsToItsSchemaAndComesBackFromAFile(@ForAll RecordedChange change) throws Exception {
        assertKeepsInAList(change, RecordedChange.class, REVIEW_CHANGES);
        ObjectNode neither = Json.mapper().valueToTree(change);
        neither.remove(List.of("events", "stayed"));
        assertThat(REVIEW_CHANGES.validate(Json.mapper().createArrayNode().add(neither)))
                .isNotEmpty();
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void everyHouseholdOfAReviewKeepsToItsSchemaAndComesBackFromAFile(@ForAll ReviewedHousehold household)
            throws Exception {
        assertKeepsInAList(household, ReviewedHousehold.class, HOUSEHOLDS);
    }

    private static <T> void assertKeepsInAList(T value, Class<T> type, JsonSchema schema) throws Exception {
        ObjectNode tree = Json.mapper().valueToTree(value);

        assertThat(schema.validate(Json.mapper().createArrayNode().add(tree))).isEmpty();
        assertThat(Json.mapper().readValue(tree.toString(), type)).isEqualTo(value);
        tree.put("noSuchKey", 1);
        assertThat(schema.validate(Json.mapper().createArrayNode().add(tree))).isNotEmpty();
    }

    private static void assertKeeps(Object value, String key, JsonSchema schema) {
        ObjectNode tree = Json.mapper().valueToTree(value);

        assertThat(schema.validate(tree)).isEmpty();
        assertThat(Subject.read("{\"" + key + "\":" + Json.canonical(value) + "}")
                        .value())
                .isEqualTo(value);
        assertThat(schema.validate(tree.put("noSuchKey", 1))).isNotEmpty();
    }
}
