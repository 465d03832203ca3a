package vn.sinhke.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.law.AreaAnswer;
import vn.sinhke.law.AreaLists;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.place.PlaceAnswer;
import vn.sinhke.place.UnitLevel;

/** Makes the documents of what the gazetteer and the lists of areas say, with sentences of one language. */
public final class PlaceDocuments {

    private final MessageCatalogue messages;
    private final Gazetteer gazetteer;
    private final AreaLists areas;

    private PlaceDocuments(MessageCatalogue messages, Gazetteer gazetteer, AreaLists areas) {
        this.messages = messages;
        this.gazetteer = gazetteer;
        this.areas = areas;
    }

    /** Returns the maker for that language. */
    public static PlaceDocuments in(MessageCatalogue messages, Gazetteer gazetteer, AreaLists areas) {
        return new PlaceDocuments(messages, gazetteer, areas);
    }

    /** Returns what is found under the name or the code on the day. */
    public PlaceDocument find(String asked, LocalDate day) {
        PlaceAnswer answer = gazetteer.find(asked, day);
        String word = word(answer);
        ImmutableList<AdministrativeUnit> onOtherDays =
                answer instanceof PlaceAnswer.NotFound not ? not.onOtherDays() : ImmutableList.of();
        return new PlaceDocument(
                asked,
                day,
                word,
                messages.text(
                        "place.answer." + word + (onOtherDays.isEmpty() ? "" : ".then"),
                        Map.of(
                                "asked", asked,
                                "askedOn", day.toString(),
                                "count",
                                        Integer.toString(Math.max(answer.units().size(), onOtherDays.size())))),
                answer.units().stream().map(unit -> entry(unit, day)).collect(ImmutableList.toImmutableList()),
                onOtherDays);
    }

    private static String word(PlaceAnswer answer) {
        if (answer instanceof PlaceAnswer.Found) {
            return "found";
        }
        if (answer instanceof PlaceAnswer.Ambiguous) {
            return "ambiguous";
        }
        return answer instanceof PlaceAnswer.NotFound ? "not-found" : "not-known";
    }

    private PlaceDocument.Entry entry(AdministrativeUnit unit, LocalDate day) {
        return new PlaceDocument.Entry(
                unit,
                unit.isCertainOn(day),
                gazetteer.chain(unit, day),
                gazetteer.predecessors(unit).stream()
                        .map(former -> new PlaceDocument.Kin(former, gazetteer.kinds(former, unit)))
                        .collect(ImmutableList.toImmutableList()),
                gazetteer.successors(unit).stream()
                        .map(successor -> new PlaceDocument.Kin(successor, gazetteer.kinds(unit, successor)))
                        .collect(ImmutableList.toImmutableList()),
                unit.level() == UnitLevel.COMMUNE && !day.isBefore(Gazetteer.DISTRICTS_ABOLISHED)
                        ? gazetteer.formerDistricts(unit).asList()
                        : ImmutableList.of(),
                area(unit, day));
    }

    private Optional<PlaceDocument.Area> area(AdministrativeUnit unit, LocalDate day) {
        if (unit.level() == UnitLevel.PROVINCE) {
            return Optional.empty();
        }
        AreaAnswer answer = areas.on(unit.code(), day, gazetteer);
        return Optional.of(new PlaceDocument.Area(answer.areaClass(), answer.inPoorDistrict(), answer.listings()));
    }
}
