package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Scope;

/**
 * One question to the law book and its answer: the document that {@code law-value.schema.json} describes.
 *
 * @param parameter name of the parameter
 * @param title what it is called, in the language asked for
 * @param type what kind of value it has
 * @param context the circumstances
 * @param asked the case, with what the circumstances say of it
 * @param answer the answer
 * @param lawBook version of the law book
 */
@JsonPropertyOrder({"parameter", "title", "type", "context", "asked", "answer", "lawBook"})
public record LawValueDocument(
        String parameter,
        String title,
        String type,
        LegalContext context,
        Scope asked,
        LawAnswerDocument answer,
        String lawBook) {}
