package vn.sinhke.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
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

    /**
     * What it is cited by, such as {@code 27/2022/NĐ-CP}; an act of a province has the province's letters behind its
     * number, as two councils use the same numbers.
     */
    public abstract String key();

    /** Its number as printed (số, ký hiệu); the key where the two are one. */
    @Value.Default
    public String number() {
        return key();
    }

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

    /** Code of the province whose council or committee issued it; empty for an act of the nation. */
    public abstract Optional<String> province();

    /** The day from which it was known to the public, where the day of issue is not known to us. */
    public abstract Optional<LocalDate> reportedOn();

    /** Keys of the acts it amends (sửa đổi, bổ sung). */
    public abstract ImmutableList<String> amends();

    /** Keys of the acts it repeals (bãi bỏ, thay thế). */
    public abstract ImmutableList<String> repeals();

    /** Key of the act that repealed or replaced it, if that act is in the book. */
    public abstract Optional<String> replacedBy();

    /**
     * The first day on which anybody could know the act: its issue, else the day it was reported, else its first day
     * in force; empty if none of them is known.
     */
    @JsonIgnore
    public Optional<LocalDate> knownFrom() {
        if (issuedOn().isPresent()) {
            return issuedOn();
        }
        return reportedOn().isPresent() ? reportedOn() : inForceFrom();
    }

    /** Whether it is in force on the day; empty where its first day is not known and no end says no. */
    public Optional<Boolean> inForceOn(LocalDate day) {
        if (inForceUntil().filter(end -> !day.isBefore(end)).isPresent()) {
            return Optional.of(false);
        }
        return inForceFrom().map(first -> !day.isBefore(first));
    }

    /** How we know it. */
    public abstract Provenance provenance();

    /** Builder of {@link LegalAct}. */
    public static final class Builder extends ImmutableLegalAct.Builder {
        Builder() {}
    }
}
