package vn.sinhke.law;

import vn.sinhke.place.AreaClass;
import vn.sinhke.time.EffectivePeriod;

/**
 * What a list says of one place (danh sách xã, huyện nghèo): its class on some days.
 *
 * @param unit code of the commune or the district, as it is on the first of the days
 * @param areaClass the class; that of a poor district is taken by its name (docs/adr/0052)
 * @param poorDistrict whether the list is one of poor districts (huyện nghèo)
 * @param period the days for which the list says it
 * @param citation the act that holds the list
 * @param provenance how we know it
 */
public record AreaListing(
        String unit,
        AreaClass areaClass,
        boolean poorDistrict,
        EffectivePeriod period,
        Citation citation,
        Provenance provenance) {}
