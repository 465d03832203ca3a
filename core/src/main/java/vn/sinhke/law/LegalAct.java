package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One act of the law or of an office (văn bản): decree, decision, circular, resolution, plan. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLegalAct.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class LegalAct {

    LegalAct() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Its number, which is its key, such as {@code 27/2022/NĐ-CP}. */
    public abstract String key();

    /** Kind, in Vietnamese, such as {@code Nghị định}. */
    public abstract String kind();

    /** Who issued it. */
    public abstract String issuer();

    /** Title, in Vietnamese. */
    public abstract String title();

    /** Title or gist, in English. */
    public abstract String titleInEnglish();

    /** Day of issue, if known. */
    public abstract Optional<LocalDate> issuedOn();

    /** First day in force, if known. */
    public abstract Optional<LocalDate> inForceFrom();

    /** First day no longer in force; empty while no end is known. */
    public abstract Optional<LocalDate> inForceUntil();

    /** Keys of the acts it amends. */
    public abstract ImmutableList<String> amends();

    /** Key of the act that repealed it. */
    public abstract Optional<String> repealedBy();

    /** How we know it. */
    public abstract Provenance provenance();

    /** Builder of {@link LegalAct}. */
    public static final class Builder extends ImmutableLegalAct.Builder {
        Builder() {}
    }
}
