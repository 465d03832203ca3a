package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import vn.sinhke.law.Untranslatable;

/**
 * What one run over several subjects came to: the document that {@code report.schema.json} describes.
 *
 * @param receipt by what it can be made again
 * @param subjects the subjects, in the order they were given
 * @param leftToPersons what no program decides
 */
@JsonPropertyOrder({"receipt", "subjects", "leftToPersons"})
public record ReportDocument(
        ReceiptDocument receipt,
        ImmutableList<SubjectDocument> subjects,
        ImmutableList<Untranslatable> leftToPersons) {}
