package vn.sinhke.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.law.AreaListing;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.AreaClass;
import vn.sinhke.place.SuccessionKind;

/**
 * What the gazetteer finds under a name or a code on a day: the document that {@code place.schema.json} describes.
 *
 * @param asked the name or the code
 * @param on the day
 * @param answer {@code found}, {@code ambiguous}, {@code not-found} or {@code not-known}
 * @param message the answer in a sentence
 * @param units the units of the day, one if it was found
 * @param onOtherDays units that bear the name on other days, if none does on that day
 */
@JsonPropertyOrder({"asked", "on", "answer", "message", "units", "onOtherDays"})
public record PlaceDocument(
        String asked,
        LocalDate on,
        String answer,
        String message,
        ImmutableList<Entry> units,
        ImmutableList<AdministrativeUnit> onOtherDays) {

    /**
     * One unit of the day.
     *
     * @param unit the unit
     * @param certain whether it is certain that the code names it on the day
     * @param above the units in which it lies, the nearest first
     * @param predecessors what went into it on its first day
     * @param successors what it went into on the day after its last
     * @param formerDistricts districts of 30 June 2025 in which it lies, at least in part
     * @param area what lists say of its class; absent for a province
     */
    @JsonPropertyOrder({"unit", "certain", "above", "predecessors", "successors", "formerDistricts", "area"})
    public record Entry(
            AdministrativeUnit unit,
            boolean certain,
            ImmutableList<AdministrativeUnit> above,
            ImmutableList<Kin> predecessors,
            ImmutableList<Kin> successors,
            ImmutableList<AdministrativeUnit> formerDistricts,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Area> area) {}

    /**
     * A unit before or after another.
     *
     * @param unit the other unit
     * @param kinds how the one went into the other
     */
    @JsonPropertyOrder({"unit", "kinds"})
    public record Kin(AdministrativeUnit unit, ImmutableSet<SuccessionKind> kinds) {}

    /**
     * What lists say.
     *
     * @param areaClass the class; absent if no list has the place, which does not make it "other"
     * @param inPoorDistrict whether a list of poor districts has it or its district
     * @param listings the listings that hold on the day
     */
    @JsonPropertyOrder({"areaClass", "inPoorDistrict", "listings"})
    public record Area(
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<AreaClass> areaClass,
            boolean inPoorDistrict,
            ImmutableList<AreaListing> listings) {}
}
