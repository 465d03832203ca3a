package vn.sinhke.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.reading.CellProblem;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.linkage.CooperationMinutes;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.Locality;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;
import vn.sinhke.valuechain.Stage;

class DossierWorkbookTest {

    @Test
    void whatIsWrittenReadsBackEqual() throws IOException {
        Dossier dossier = Dossiers.lawful()
                .addPartners(Organization.builder()
                        .name("Công ty Minh Họa")
                        .kind(OrganizationKind.ENTERPRISE)
                        .taxCode("0100109106")
                        .seat(new Locality(Optional.empty(), Optional.of("Thành phố Gia Nghĩa"), Optional.empty()))
                        .representative("Người Minh Họa Z")
                        .phone("0900000000")
                        .build())
                .addMinutes(CooperationMinutes.builder()
                        .number("02/BB")
                        .signedOn(LocalDate.of(2023, 7, 30))
                        .addStages(Stage.SALE)
                        .build())
                .supportListedOn(LocalDate.of(2023, 8, 20))
                .project(Dossiers.project()
                        .areaHectares(new BigDecimal("122.75"))
                        .rotation(Percentage.of(20))
                        .build())
                .build();

        Import<Dossier> read = DossierWorkbook.read(Workbook.of(dossier));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).hasValue(dossier);
        assertThat(Workbooks.recognize(Workbook.of(dossier), Forms.shipped(), Limits.DEFAULT)
                        .form())
                .isEqualTo(Forms.shipped().find("dossier"));
    }

    @Test
    void theEmptyFormHoldsNothingAndSaysThatItHasNoCode() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierWorkbook.draw(out);

        Import<Dossier> read = DossierWorkbook.read(out.toByteArray());

        assertThat(read.problems()).extracting(CellProblem::code).containsExactly("CEL-011");
        assertThat(read.value().orElseThrow().project().participants()).isEmpty();
        assertThat(read.value().orElseThrow().project().budget().total()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "project/budget/total, Dự án, B26",
        "project/participants[3]/household/status, Hộ tham gia, G8",
        "project/participants[3]/household/status/recognizedOn, Hộ tham gia, H8",
        "project/participants[3]/household/representative/personalNumber, Hộ tham gia, C8",
        "project/participants[3]/signed, Hộ tham gia, O8",
        "project/participants[3], Hộ tham gia, A8",
        "project/participants, Hộ tham gia, A4",
        "project/budget/lines[1]/amount, Kinh phí, D6",
        "project/budget/lines[1]/byYear/2024, Kinh phí, F6",
        "project/budget/stateSupport, Kinh phí, A4",
        "project/sites[1]/place/commune, Địa bàn, D6",
        "contracts[0]/termMonths, Liên kết, E10",
        "lead/kind, Liên kết, D7",
        "project/results[2024]/jobs, Kết quả, C6",
        "project/results[end]/jobs, Kết quả, C8",
        "project/results[2029]/jobs, Kết quả, A4",
        "hasLinkageDocument, Liên kết, C4",
    })
    void everyPathHasItsCell(String path, String sheet, String cell) throws IOException {
        Import<Dossier> read =
                DossierWorkbook.read(Workbook.of(Dossiers.lawful().build()));

        assertThat(read.locator().find(path)).hasValue(new CellPlace(sheet, cell));
    }

    @Test
    void aDossierWithoutMoneyKeepsMoneyEmpty() throws IOException {
        Dossier dossier = Dossier.builder()
                .id("T-02")
                .project(Dossiers.project()
                        .budget(Dossiers.budget()
                                .total(Optional.empty())
                                .roundedTo(Vnd.of(1_000_000))
                                .build())
                        .build())
                .build();

        assertThat(DossierWorkbook.read(Workbook.of(dossier)).value()).hasValue(dossier);
    }

    @Test
    void aShareThatNoDecimalNumberIsEqualToIsRefusedAndNotRounded() {
        Dossier dossier = Dossiers.lawful()
                .project(Dossiers.project().rotation(Percentage.ratio(1, 3)).build())
                .build();

        assertThatThrownBy(() -> DossierWorkbook.write(dossier, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("column rotation: seen 100/3, expected a share that is a decimal number");
    }
}
