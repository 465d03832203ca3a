package vn.sinhke.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.json.Json;

/** {@code sinhke place}: units by name or code on a day. */
class PlaceCommandTest {

    @TempDir
    Path folder;

    private static JsonNode json(String... arguments) throws IOException {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        Run run = Run.of(all);
        assertThat(run.err()).isEmpty();
        JsonNode tree = Json.mapper().readTree(run.out());
        assertThat(Schemas.of("place").validate(tree)).isEmpty();
        return tree;
    }

    @Test
    void aUnitComesWithItsDaysAndWhereItComesFrom() {
        Run run = Run.of("place", "24611", "--on", "1/8/2025");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "«24611» ngày 01/08/2025: một đơn vị hành chính.",
                        "",
                        "Phường Bắc Gia Nghĩa · mã 24611",
                        "  Thời gian: từ 01/07/2025, chưa biết ngày hết",
                        "  Thuộc: Tỉnh Lâm Đồng 68",
                        "  Trước đó: Phường Nghĩa Đức 24611 (sáp nhập)",
                        "  Trước đó: Phường Nghĩa Thành 24612 (sáp nhập, dùng lại mã của đơn vị khác)",
                        "  Trước đó: Phường Quảng Thành 24619 (sáp nhập, dùng lại mã của đơn vị khác)",
                        "  Trước đó: Xã Đắk Ha 24622 (sáp nhập, dùng lại mã của đơn vị khác)",
                        "  Huyện cũ: Thành phố Gia Nghĩa 660, Huyện Đăk Glong 661",
                        "  Loại địa bàn: chưa biết, không danh sách nào đã đọc nêu");
    }

    @Test
    void theClassComesWithTheListThatSaysIt() {
        assertThat(Run.of("place", "Quảng Hoà, Đắk G'Long", "--on", "2023-08-25")
                        .out()
                        .lines())
                .contains(
                        "  Thuộc: Huyện Đăk Glong 661, Tỉnh Đắk Nông 67",
                        "  Sau đó: Xã Quảng Hòa 24620 (giữ nguyên)",
                        "  Loại địa bàn: địa bàn đặc biệt khó khăn",
                        "    thuộc huyện nghèo",
                        "    theo Quyết định 353/QĐ-TTg, từ 15/03/2022 đến trước 01/01/2026; theo báo chí");
        assertThat(Run.of("place", "Quảng Hoà, Đắk G'Long", "--on", "2023-08-25", "--lang", "en")
                        .out()
                        .lines())
                .contains(
                        "\"Quảng Hoà, Đắk G'Long\" on 2023-08-25: one unit.",
                        "    by Decision 353/QĐ-TTg, from 2022-03-15 until before 2026-01-01; from the press");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3} units, {4} on other days")
    @CsvSource(
            delimiter = ';',
            value = {
                "Đăk Glong; 2023-08-25; found; 1; 0; 0",
                "Đăk Glong; 2025-07-01; not-found; 0; 1; 1",
                "Đắk Nông; 2023-08-25; ambiguous; 2; 0; 1",
                "Xã Không Có; 2023-08-25; not-found; 0; 0; 1",
                "Đắk Nông; 2020-01-01; not-known; 0; 0; 1",
            })
    void anAnswerIsTyped(String find, String day, String answer, int units, int others, int status) throws IOException {
        JsonNode tree = json("place", find, "--on", day);

        assertThat(tree.get("answer").asText()).isEqualTo(answer);
        assertThat(tree.get("units")).hasSize(units);
        assertThat(tree.get("onOtherDays")).hasSize(others);
        for (String language : new String[] {"vi", "en"}) {
            Run run = Run.of("place", find, "--on", day, "--lang", language);
            assertThat(run.status()).isEqualTo(status);
            assertThat(run.out()).isNotBlank();
        }
    }

    @Test
    void everyPartIsInTheJson() throws IOException {
        JsonNode entry =
                json("place", "Tuy Đức, Đắk Nông", "--on", "2023-08-25").at("/units/0");

        assertThat(entry.at("/unit/code").asText()).isEqualTo("667");
        assertThat(entry.at("/unit/period/until").asText()).isEqualTo("2025-07-01");
        assertThat(entry.get("certain").asBoolean()).isTrue();
        assertThat(entry.at("/above/0/code").asText()).isEqualTo("67");
        assertThat(entry.get("successors")).hasSizeGreaterThan(1);
        assertThat(entry.at("/area/areaClass").asText()).isEqualTo("SPECIALLY_DIFFICULT");
        assertThat(entry.at("/area/listings/0/provenance/rung").asText()).isEqualTo("press");
        assertThat(json("place", "Tỉnh Đắk Nông", "--on", "2023-08-25")
                        .at("/units/0")
                        .has("area"))
                .isFalse();
        assertThat(json("place", "222", "--on", "2023-08-25")
                        .at("/units/0/certain")
                        .asBoolean())
                .isFalse();
        assertThat(Run.of("place", "222", "--on", "2023-08-25").out()).contains("nằm giữa hai danh mục");
    }

    @Test
    void aListOfOnesOwnIsAdded() throws IOException {
        Path list = folder.resolve("khu-vuc.csv");
        Files.writeString(list, """
                unit,class,from,until,act
                24620,difficult,2026-01-01,,12/2026/QĐ-UBND
                """);

        assertThat(Run.of("place", "24620", "--on", "1/11/2026", "--areas", list.toString())
                        .out()
                        .lines())
                .contains(
                        "  Loại địa bàn: địa bàn khó khăn",
                        "    theo 12/2026/QĐ-UBND, từ 01/01/2026; theo hiểu biết, chưa thấy văn bản");
        assertThat(json("place", "24620", "--on", "1/11/2026", "--areas", list.toString())
                        .at("/units/0/area/areaClass")
                        .asText())
                .isEqualTo("DIFFICULT");
    }

    @Test
    void whatCannotBeUsedIsRefused() throws IOException {
        Path list = folder.resolve("sai.csv");
        Files.writeString(list, "unit,class,from,until,act\n99999,difficult,2026-01-01,,x\n24620,hard,2026-01-01,,x\n");

        Run run = Run.of("place", "24620", "--areas", list.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("sinhke: sai.csv: line 2: unit: '99999' (expected the code of a unit on 2026-01-01);"
                        + " sai.csv: line 3: class: 'hard' (expected one of specially-difficult, difficult, other,"
                        + " poor-district)\n");
        assertThat(Run.of(
                                "place",
                                "24620",
                                "--areas",
                                folder.resolve("không có.csv").toString())
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("place", "24620", "--on", "31/2/2026").status()).isEqualTo(2);
        assertThat(Run.of("place").status()).isEqualTo(2);
    }
}
