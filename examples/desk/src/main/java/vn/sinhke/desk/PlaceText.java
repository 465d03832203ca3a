package vn.sinhke.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sinhke.document.PlaceDocument;
import vn.sinhke.law.AreaListing;
import vn.sinhke.law.Citation;
import vn.sinhke.law.LawBook;
import vn.sinhke.law.LegalAct;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.time.EffectivePeriod;

/** Administrative units for people. */
final class PlaceText {

    private final MessageCatalogue messages;
    private final LawBook book;

    PlaceText(MessageCatalogue messages, LawBook book) {
        this.messages = messages;
        this.book = book;
    }

    String of(PlaceDocument document) {
        TextLines lines = new TextLines(messages).line(document.message());
        for (PlaceDocument.Entry entry : document.units()) {
            lines.line("");
            unit(lines, entry.unit());
            if (!entry.certain()) {
                lines.say(2, "place.uncertain", Map.of());
            }
            units(lines, "place.in", entry.above());
            kin(lines, "place.before", entry.predecessors());
            kin(lines, "place.after", entry.successors());
            units(lines, "place.former", entry.formerDistricts());
            entry.area().ifPresent(area -> area(lines, area));
        }
        document.onOtherDays().forEach(unit -> unit(lines.line(""), unit));
        return lines.toString();
    }

    private void unit(TextLines lines, AdministrativeUnit unit) {
        lines.say(0, "place.unit", Map.of("name", unit.name(), "code", unit.code()));
        lines.say(2, days("place.days", ".ended", unit.period()), days(unit.period()));
    }

    private static String days(String key, String ending, EffectivePeriod period) {
        return period.until().isPresent() ? key + ending : key;
    }

    private static Map<String, String> days(EffectivePeriod period) {
        Map<String, String> days = new HashMap<>();
        days.put("fromOn", period.from().toString());
        period.until().ifPresent(until -> days.put("untilOn", until.toString()));
        return days;
    }

    private void units(TextLines lines, String key, Collection<AdministrativeUnit> units) {
        if (!units.isEmpty()) {
            lines.say(
                    2,
                    key,
                    Map.of("units", units.stream().map(PlaceText::briefly).collect(Collectors.joining(", "))));
        }
    }

    private void kin(TextLines lines, String key, List<PlaceDocument.Kin> kin) {
        for (PlaceDocument.Kin one : kin) {
            String kinds = one.kinds().stream()
                    .map(kind -> messages.text("place.kind." + kind, Map.of()))
                    .collect(Collectors.joining(", "));
            lines.say(2, key, Map.of("unit", briefly(one.unit()), "kinds", kinds));
        }
    }

    private static String briefly(AdministrativeUnit unit) {
        return unit.name() + " " + unit.code();
    }

    private void area(TextLines lines, PlaceDocument.Area area) {
        Optional<String> word = area.areaClass().map(one -> messages.word(one.name()));
        if (word.isEmpty()) {
            lines.say(2, "place.area.unknown", Map.of());
            return;
        }
        lines.say(2, "place.area", Map.of("class", word.get()));
        if (area.inPoorDistrict()) {
            lines.say(4, "place.area.poor", Map.of());
        }
        for (AreaListing listing : area.listings()) {
            Map<String, String> about = days(listing.period());
            about.put("citation", citation(listing.citation()));
            about.put("rung", messages.word(listing.provenance().rung()));
            lines.say(
                    4, listing.period().until().isPresent() ? "place.area.because" : "place.area.because.open", about);
        }
    }

    /** An act of the user's list need not be in the book. */
    private String citation(Citation citation) {
        LegalAct act = book.acts().get(citation.act());
        if (act != null) {
            return messages.citation(citation, act);
        }
        return citation.locator().equals("whole") ? citation.act() : citation.toString();
    }
}
