package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.law.Untranslatable;

/**
 * What one run over several subjects came to: the document that {@code report.schema.json} describes.
 *
 * @param receipt by what it can be made again; empty if no subject was among the files
 * @param subjects the subjects, in the order they were given
 * @param forms workbooks of forms that no rule is about, in the order they were given
 * @param assessments what was joined to the households of lists, if anything was handed in
 * @param leftToPersons what no program decides
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"receipt", "subjects", "forms", "assessments", "leftToPersons"})
public record ReportDocument(
        Optional<ReceiptDocument> receipt,
        ImmutableList<SubjectDocument> subjects,
        @JsonSetter(nulls = Nulls.AS_EMPTY) ImmutableList<FormDocument> forms,
        Optional<ReviewDocument.Joined> assessments,
        ImmutableList<Untranslatable> leftToPersons) {}
