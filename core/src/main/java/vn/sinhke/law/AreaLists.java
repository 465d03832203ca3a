package vn.sinhke.law;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.Gazetteer;

/**
 * The lists that say of which class a place is (danh sách xã, huyện theo loại địa bàn), by place and day.
 *
 * <p>Shipped are the poor districts of Decision 353/QĐ-TTg as far as they were seen, and no list of communes, as none was
 * found. Whoever has one hands it in ({@link #with}); what it says of a place takes the place of what is shipped.
 */
public final class AreaLists {

    private static final Supplier<AreaLists> NATIONAL =
            Suppliers.memoize(() -> of(AreaListReader.read("area-lists.csv", shipped(), Gazetteer.vietnam())));

    private final ImmutableListMultimap<String, AreaListing> byUnit;

    private AreaLists(ImmutableListMultimap<String, AreaListing> byUnit) {
        this.byUnit = byUnit;
    }

    /** Returns the lists shipped with the library. */
    public static AreaLists national() {
        return NATIONAL.get();
    }

    /** Returns these listings alone. */
    public static AreaLists of(Collection<AreaListing> listings) {
        return new AreaLists(listings.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(AreaListing::unit, listing -> listing)));
    }

    /**
     * Returns these lists with those of a file added. What the file says of a place counts instead of what these say of
     * the place on any of the same days.
     *
     * @param name what the file is called in a refusal
     * @param csv its text: the columns unit, class, from, until and act, and, if wanted, rung and source
     * @throws IllegalArgumentException if a line is not of that form, names a place that is not there on its first day, or
     *     says a second thing of a place and a day; all of it is said at once
     */
    public AreaLists with(String name, String csv, Gazetteer gazetteer) {
        AreaLists added = of(AreaListReader.read(name, csv, gazetteer));
        return of(Stream.concat(
                        byUnit.values().stream()
                                .filter(listing -> added.byUnit.get(listing.unit()).stream()
                                        .noneMatch(one -> one.period().overlaps(listing.period()))),
                        added.byUnit.values().stream())
                .collect(ImmutableList.toImmutableList()));
    }

    /** Every listing. */
    public ImmutableList<AreaListing> listings() {
        return ImmutableList.copyOf(byUnit.values());
    }

    /** Returns what the lists say of the unit that the code names on that day; nothing if it names none. */
    public AreaAnswer on(String code, LocalDate day, Gazetteer gazetteer) {
        return new AreaAnswer(gazetteer.unit(code, day).stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit), gazetteer.chain(unit, day).stream()))
                .flatMap(unit -> byUnit.get(unit.code()).stream()
                        .filter(listing -> listing.period().contains(day) && isOf(listing, unit, gazetteer)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** A code that names another unit by now is not in the list. */
    private static boolean isOf(AreaListing listing, AdministrativeUnit unit, Gazetteer gazetteer) {
        return gazetteer.units(listing.unit(), listing.period().from()).contains(unit);
    }

    private static String shipped() {
        try {
            return Resources.toString(Resources.getResource(AreaLists.class, "area-lists.csv"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Shipped lists of areas cannot be read", e);
        }
    }
}
