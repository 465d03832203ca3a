package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import vn.sinhke.money.Vnd;

/** Values to draw some of the shipped forms with; places and persons are made up, and so is every number. */
final class MadeUpValues {

    private static final String PROVINCE = "TỈNH MINH HỌA";
    private static final ImmutableMap<String, Object> OF_A_REVIEW = ImmutableMap.of("unit", PROVINCE, "year", 2023L);
    private static final ImmutableList<String> DISTRICTS = ImmutableList.of("Huyện Minh Họa A", "Huyện Minh Họa B");
    private static final ImmutableList<String> COMMUNES = ImmutableList.of("Xã Suối Mẫu", "Xã Đồi Mẫu", "Thị trấn Mẫu");

    private MadeUpValues() {}

    /** The form with made-up values; without any where there are none for it. */
    static FilledForm of(Form form) {
        return switch (form.id()) {
            case "review-1" -> filled(form, OF_A_REVIEW, "places", reviewed());
            case "review-2", "review-3" -> filled(form, OF_A_REVIEW, "places", changed());
            case "review-8" -> filled(form, OF_A_REVIEW, "places", grouped());
            case "review-14", "review-15" -> filled(form, OF_A_REVIEW, "members", members());
            case "support-list-55" ->
                filled(
                        form,
                        ImmutableMap.of(
                                "agency", "PHÒNG MINH HỌA", "content", "Dự án 2", "listedOn", day(2023, 11, 20)),
                        "households",
                        supported(false));
            case "support-list-60" ->
                filled(
                        form,
                        ImmutableMap.of(
                                "agency",
                                "ỦY BAN NHÂN DÂN XÃ MẪU",
                                "content",
                                "Hỗ trợ sản xuất",
                                "listedOn",
                                day(2026, 11, 20)),
                        "households",
                        supported(true));
            default -> FilledForm.empty(form);
        };
    }

    private static FilledForm filled(
            Form form, ImmutableMap<String, Object> fields, String table, ImmutableList<FormRow> rows) {
        return new FilledForm(form.key(), fields, ImmutableMap.of(table, rows), ImmutableSortedSet.of());
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** Each district, the sum of its communes, and its communes, of which {@code one} tells the numbers. */
    private static List<Map.Entry<String, long[]>> places(IntFunction<long[]> one) {
        List<Map.Entry<String, long[]>> places = new ArrayList<>();
        for (int district = 0; district < DISTRICTS.size(); district++) {
            long[] sum = null;
            int at = places.size();
            for (int commune = 0; commune < COMMUNES.size(); commune++) {
                long[] numbers = one.apply(district * COMMUNES.size() + commune);
                places.add(Map.entry(COMMUNES.get(commune) + " " + (district + 1), numbers));
                sum = sum == null ? new long[numbers.length] : sum;
                for (int i = 0; i < numbers.length; i++) {
                    sum[i] += numbers[i];
                }
            }
            places.add(at, Map.entry(DISTRICTS.get(district), sum));
        }
        return places;
    }

    private static String level(String place) {
        return DISTRICTS.contains(place) ? "district" : "commune";
    }

    private static ImmutableList<FormRow> reviewed() {
        return places(n -> new long[] {
                    900 + 70L * n,
                    3600 + 300L * n,
                    90 - 8L * n,
                    60 + 3L * n,
                    40 + n,
                    380 - 30L * n,
                    250 + 12L * n,
                    170 + 5L * n
                })
                .stream()
                .map(place -> {
                    long[] n = place.getValue();
                    return FormRow.of(
                            level(place.getKey()),
                            null,
                            place.getKey(),
                            n[0],
                            n[1],
                            n[2],
                            share(n[2], n[0]),
                            n[3],
                            share(n[3], n[0]),
                            n[4],
                            share(n[4], n[0]),
                            n[5],
                            share(n[5], n[1]),
                            n[6],
                            share(n[6], n[1]),
                            n[7],
                            share(n[7], n[1]));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(100 * part)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static ImmutableList<FormRow> changed() {
        return places(n -> new long[] {120 - 9L * n, 20 - n, 10 + n, 2, 5 + n, 1, 4, n}).stream()
                .flatMap(place -> Stream.of(1, 4).map(times -> {
                    long[] n = place.getValue();
                    Object[] cells = new Object[12];
                    cells[1] = place.getKey();
                    for (int i = 0; i < n.length; i++) {
                        cells[i + 3] = n[i] * times;
                    }
                    cells[11] = times * (n[0] - n[1] - n[2] - n[3] + n[4] + n[5] + n[6] + n[7]);
                    return FormRow.of(level(place.getKey()), cells).as(times == 1 ? "households" : "persons");
                }))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<FormRow> grouped() {
        return places(n -> new long[] {50 + n, 12 - n, 3, 110 - 4L * n, 60 + n, 10, 2, 8 + n}).stream()
                .flatMap(place -> Stream.of(1, 4).map(times -> {
                    long[] n = place.getValue();
                    return FormRow.of(
                                    level(place.getKey()),
                                    null,
                                    place.getKey(),
                                    null,
                                    times * (n[0] + n[1] + n[2] + n[3]),
                                    times * n[0],
                                    times * n[1],
                                    times * n[2],
                                    times * n[3],
                                    times * (n[4] + n[5] + n[6] + n[7]),
                                    times * n[4],
                                    times * n[5],
                                    times * n[6],
                                    times * n[7])
                            .as(times == 1 ? "households" : "persons");
                }))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<FormRow> members() {
        return ImmutableList.of(
                FormRow.of("commune", "Xã Suối Mẫu"),
                member(1L, 1, "Nguyễn Văn Mẫu", Year.of(1979), null, "Kinh", "Chủ hộ", 7, 12, 15),
                member(null, 2, "Trần Thị Mẫu", null, Year.of(1983), "Kinh", "Vợ", 7),
                member(null, 3, "Nguyễn Mẫu Anh", null, day(2012, 5, 17), "Kinh", "Con", 7, 14),
                member(2L, 1, "H'Mẫu Niê", null, Year.of(1964), "Ê đê", "Chủ hộ", 9, 11, 13, 17),
                member(null, 2, "Y Mẫu Niê", Year.of(2001), null, "Ê đê", "Con", 9, 11),
                FormRow.of("commune", "Thị trấn Mẫu"),
                member(3L, 1, "Điểu Mẫu", Year.of(1958), null, "M'Nông", "Chủ hộ", 8, 11, 12, 13),
                member(null, 2, "Thị Mẫu", null, Year.of(1960), "M'Nông", "Vợ", 8, 11));
    }

    private static FormRow member(
            Long household,
            long member,
            String name,
            Object male,
            Object female,
            String group,
            String relation,
            int... marks) {
        Object[] cells = new Object[19];
        cells[0] = household;
        cells[1] = member;
        cells[2] = name;
        cells[3] = male;
        cells[4] = female;
        cells[5] = group;
        cells[6] = relation;
        for (int mark : marks) {
            cells[mark] = true;
        }
        return FormRow.of("member", cells);
    }

    private static ImmutableList<FormRow> supported(boolean withNumber) {
        ImmutableList.Builder<FormRow> rows = ImmutableList.builder();
        for (int i = 1; i <= 4; i++) {
            List<Object> cells = new ArrayList<>();
            cells.add(null);
            cells.add("Nguyễn Văn Mẫu " + i);
            if (withNumber) {
                cells.add("99900000000" + i);
            }
            cells.add("Thôn " + i + ", xã Mẫu");
            cells.add(i % 2 == 0 ? Vnd.of(14_000_000) : null);
            cells.addAll(
                    i % 2 == 0
                            ? Collections.nCopies(6, null)
                            : ImmutableList.of(
                                    "Bò cái sinh sản",
                                    "1 con",
                                    "Trên 150 kg, trên 12 tháng",
                                    "BM-0" + i,
                                    "Thẻ tai",
                                    "Trại giống Mẫu"));
            cells.add(i == 1 ? true : null);
            cells.add(i == 2 ? "Đã chi trả" : null);
            rows.add(FormRow.of("row", cells.toArray()));
        }
        return rows.build();
    }
}
