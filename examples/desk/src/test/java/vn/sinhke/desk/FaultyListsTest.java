package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.excel.ReviewList;
import vn.sinhke.excel.ReviewListWorkbook;
import vn.sinhke.json.Json;
import vn.sinhke.review.ReviewedHousehold;
import vn.sinhke.review.summary.MadeUpProvince;
import vn.sinhke.review.summary.MadeUpProvince.Fault;

/** The faults of a made-up province that its lists can show are found there, each by what is for it alone. Nobody in it is real. */
class FaultyListsTest {

    private static final long SEED = 11;
    private static final int ROWS = 400;
    private static final int EACH = 2;
    private static final MadeUpProvince SOUND = MadeUpProvince.of(SEED, ROWS, ROWS);
    private static final MadeUpProvince FAULTY = MadeUpProvince.of(SEED, ROWS, ROWS, EACH);

    @TempDir
    Path folder;

    /** The codes of everything found in both lists, as they are but for the faults of that kind. */
    private Map<String, Integer> found(Fault fault) throws IOException {
        Map<String, Integer> codes = new TreeMap<>();
        for (PovertyClass of : ImmutableList.of(PovertyClass.POOR, PovertyClass.NEAR_POOR)) {
            ImmutableList<ReviewedHousehold> households = IntStream.range(
                            0, SOUND.households().size())
                    .mapToObj(i -> (has(fault, i) ? FAULTY : SOUND).households().get(i))
                    .filter(one -> one.povertyClass().equals(Optional.of(of)))
                    .collect(ImmutableList.toImmutableList());
            Path file = folder.resolve(of + ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                ReviewListWorkbook.of(of)
                        .write(new ReviewList(of, Optional.of(2024), Optional.of("tỉnh Minh Họa"), households), out);
            }
            JsonNode report = Json.mapper()
                    .readTree(Run.of("check", file.toString(), "--json").out());
            report.at("/forms/0/codes")
                    .properties()
                    .forEach(code -> codes.merge(code.getKey(), code.getValue().asInt(), Integer::sum));
        }
        return codes;
    }

    private static boolean has(Fault fault, int household) {
        return FAULTY.faults().stream().anyMatch(one -> one.fault() == fault && one.household() == household);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NUMBER_TWICE, {LST-006=2}",
        "NO_NUMBER, {LST-005=2}",
        "NO_HEAD, '{HHD-001=2, LST-004=2}'",
        "NO_ETHNIC_GROUP, {LST-010=2}",
        "NO_SEX, {LST-001=2}",
        "KINH_AND_INDIGENOUS, '{HHD-008=2, LST-017=2}'",
        "BORN_AFTER_THE_REVIEW, '{HHD-002=2, LST-012=2}'",
        "HEAD_NOT_FIRST, '{LST-004=2, LST-005=2, LST-007=4}'",
        "COMMUNE_SPELLED_OTHERWISE, {LST-015=1}"
    })
    void aFaultIsFoundByWhatIsForIt(Fault fault, String codes) throws IOException {
        assertThat(found(fault)).hasToString(codes);
    }

    /** Numbers, assessments and communes of the province stand on no list; a name in two households is for duplicates. */
    @Test
    void whatAListCannotShowIsNotFoundInIt() throws IOException {
        for (Fault fault : ImmutableList.of(
                Fault.THIRTEEN_DIGITS,
                Fault.NEGATIVE_INCOME,
                Fault.COMMUNE_UNKNOWN,
                Fault.MEMBER_IN_TWO_HOUSEHOLDS,
                Fault.NO_CAUSES)) {
            assertThat(found(fault)).as(fault.name()).isEmpty();
        }
    }
}
