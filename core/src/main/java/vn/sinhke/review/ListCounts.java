package vn.sinhke.review;

import com.google.common.collect.ImmutableSortedMap;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.place.Locality;

/**
 * What list 14 or 15 counts to for one commune (số đếm của danh sách): numbers alone, so that summaries can be held
 * against a list without anybody named.
 *
 * @param povertyClass poor for list 15, near-poor for list 14
 * @param place the commune, as the list writes it; its district where the list says it
 * @param figures the counts by name: {@code households}, {@code persons}, and of either one of the groups {@code Kinh},
 *     {@code Minority}, {@code Indigenous}, of households also {@code Merit}, {@code NoLabour}, {@code HeadWoman} and
 *     {@code Ungrouped} (none of minority, no labour capacity, merit), as in {@code householdsKinh}, and of each minority
 *     that the form by ethnic group names, by the end of its column, as in {@code householdsEDe}; what could not be
 *     counted is absent
 */
public record ListCounts(PovertyClass povertyClass, Locality place, ImmutableSortedMap<String, Integer> figures) {}
