package vn.sinhke.desk.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.excel.ReviewList;
import vn.sinhke.excel.ReviewListWorkbook;
import vn.sinhke.json.Json;
import vn.sinhke.place.Locality;
import vn.sinhke.review.HouseholdEvent;
import vn.sinhke.review.ReviewChange;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.summary.MadeUpProvince;
import vn.sinhke.review.summary.RecordedChange;
import vn.sinhke.review.summary.RecordedChange.ListYear;
import vn.sinhke.review.summary.ReviewScope;

/** The files of a review season of the made-up province, as a commune's or province's office has them. */
public final class ReviewSeason {

    private static final HouseholdEvent[] LEAVING = {
        HouseholdEvent.DIED, HouseholdEvent.MOVED_AWAY, HouseholdEvent.SPLIT_UP, HouseholdEvent.MERGED
    };

    private ReviewSeason() {}

    /**
     * Writes lists 14 and 15, the population, what was found of the households and what was recorded of those that left
     * or came into a folder; and lists of the year
     * before into {@code truoc}, on which some households are missing, some of the other class, and some are more. Arguments: the folder, and how many members each
     * list has.
     */
    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        write(Path.of(arguments[0]), MadeUpProvince.of(2024, rows, rows * 22 / 15));
    }

    /** Writes the files of that province. */
    public static void write(Path folder, MadeUpProvince province) throws IOException {
        Files.createDirectories(folder.resolve("truoc"));
        lists(folder, province.scope(), province.households(), 2024);
        lists(folder.resolve("truoc"), province.scope(), before(province.households()), 2023);
        Files.writeString(folder.resolve("bien-dong.json"), text(changes(province.households())));
        Files.writeString(folder.resolve("dan-so.json"), text(province.scope()));
        Files.writeString(
                folder.resolve("ket-qua.json"),
                text(province.households().stream()
                        .map(one -> ReviewedHousehold.builder()
                                .number(one.number())
                                .place(one.place())
                                .povertyClass(one.povertyClass())
                                .causes(one.causes())
                                .assessment(one.assessment())
                                .build())
                        .toList()));
    }

    private static String text(Object value) throws JsonProcessingException {
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }

    private static ImmutableList<ReviewedHousehold> before(ImmutableList<ReviewedHousehold> households) {
        ImmutableList.Builder<ReviewedHousehold> before = ImmutableList.builder();
        for (int i = 0; i < households.size(); i++) {
            ReviewedHousehold one = households.get(i);
            if (i % 9 == 0) {
                before.add(of(one, Integer.toString(5_000 + i), " Đã Đi", false));
            }
            if (i % 11 != 0) {
                before.add(of(one, one.number().orElseThrow(), "", i % 13 == 0));
            }
        }
        return before.build();
    }

    /** What became of everybody who left the lists, and how everybody came who was not on those of the year before. */
    private static ImmutableList<RecordedChange> changes(ImmutableList<ReviewedHousehold> households) {
        ImmutableList.Builder<RecordedChange> changes = ImmutableList.builder();
        for (int i = 0; i < households.size(); i++) {
            ReviewedHousehold one = households.get(i);
            if (i % 9 == 0) {
                RecordedChange.Builder left = change(ListYear.BEFORE, one, Integer.toString(5_000 + i));
                changes.add((i % 2 == 0 ? left.stayed(true) : left.addEvents(LEAVING[i % LEAVING.length])).build());
            }
            if (i % 11 == 0) {
                RecordedChange.Builder came =
                        change(ListYear.NOW, one, one.number().orElseThrow());
                boolean marked = one.change().orElseThrow() != ReviewChange.REMAINED;
                changes.add((marked ? came.stayed(true) : came.addEvents(HouseholdEvent.SPLIT_OFF)).build());
            }
        }
        return changes.build();
    }

    private static RecordedChange.Builder change(ListYear list, ReviewedHousehold household, String number) {
        return RecordedChange.builder()
                .list(list)
                .povertyClass(household.povertyClass().orElseThrow())
                .place(household.place())
                .number(number);
    }

    private static ReviewedHousehold of(ReviewedHousehold household, String number, String more, boolean other) {
        PovertyClass of = household.povertyClass().orElseThrow();
        return ReviewedHousehold.builder()
                .from(household)
                .number(number)
                .povertyClass(other ? (of == PovertyClass.POOR ? PovertyClass.NEAR_POOR : PovertyClass.POOR) : of)
                .members(household.members().stream()
                        .map(member -> HouseholdMember.builder()
                                .from(member)
                                .person(Person.builder()
                                        .name(member.person().name().orElseThrow() + more)
                                        .build())
                                .build())
                        .toList())
                .build();
    }

    private static void lists(Path folder, ReviewScope scope, ImmutableList<ReviewedHousehold> households, int year)
            throws IOException {
        for (PovertyClass of : new PovertyClass[] {PovertyClass.NEAR_POOR, PovertyClass.POOR}) {
            ReviewListWorkbook workbook = ReviewListWorkbook.of(of);
            ReviewList list = new ReviewList(
                    of,
                    Optional.of(year),
                    scope.unit(),
                    households.stream()
                            .filter(one -> one.povertyClass().orElseThrow() == of)
                            .map(ReviewSeason::banner)
                            .collect(ImmutableList.toImmutableList()));
            String name = of == PovertyClass.POOR ? "danh-sach-15.xlsx" : "danh-sach-14.xlsx";
            try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                workbook.write(list, out);
            }
        }
    }

    /** The name of the commune as the row that opens it has it. */
    private static ReviewedHousehold banner(ReviewedHousehold household) {
        return ReviewedHousehold.builder()
                .from(household)
                .place(new Locality(
                        household.place().province(),
                        household.place().district(),
                        household.place().commune().map(name -> name.toUpperCase(Locale.ROOT))))
                .build();
    }
}
