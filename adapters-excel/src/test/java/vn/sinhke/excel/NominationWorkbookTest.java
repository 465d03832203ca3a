package vn.sinhke.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.reading.CellProblem;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.linkage.Organization;
import vn.sinhke.linkage.OrganizationKind;
import vn.sinhke.place.Locality;
import vn.sinhke.project.CallReference;
import vn.sinhke.project.Nomination;
import vn.sinhke.project.NominationList;

class NominationWorkbookTest {

    private static final NominationList LIST = NominationList.builder()
            .id("GT-1")
            .call(new CallReference("DN-2023", Optional.of(LocalDate.of(2023, 7, 18))))
            .province("67")
            .introducedBy("Cơ quan minh họa")
            .letter("1/MH")
            .introducedOn(LocalDate.of(2023, 7, 3))
            .dataNote("dữ liệu minh họa")
            .addNominations(Nomination.builder()
                    .organization(Organization.builder()
                            .name("HTX Minh Họa")
                            .kind(OrganizationKind.COOPERATIVE)
                            .taxCode("0100109106")
                            .seat(new Locality(
                                    Optional.empty(), Optional.of("Huyện Tuy Đức"), Optional.of("Xã Quảng Trực")))
                            .representative("Người Minh Họa")
                            .phone("0900000000")
                            .build())
                    .addCommodities("mắc ca", "hồ tiêu")
                    .addDistricts("Huyện Tuy Đức", "Huyện Đắk Song")
                    .partner("Công ty Minh Họa")
                    .households(20)
                    .remark("không")
                    .build())
            .addNominations(Nomination.builder()
                    .organization(Organization.builder().name("Khác").build())
                    .build())
            .build();

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NominationWorkbook.write(LIST, out);
        return out.toByteArray();
    }

    @Test
    void whatIsWrittenReadsBackEqual() throws IOException {
        Import<NominationList> read = NominationWorkbook.read(written());

        assertThat(read.value()).hasValue(LIST);
        assertThat(read.problems()).isEmpty();
        assertThat(Workbooks.recognize(written())).isEqualTo(Form.NOMINATION_LIST);
        assertThat(read.locator().find("nominations[0]/organization/kind"))
                .hasValue(new CellPlace("Danh sách giới thiệu", "C14"));
    }

    @Test
    void theEmptyFormSaysThatItHasNoCode() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NominationWorkbook.draw(out);
        Import<NominationList> read = NominationWorkbook.read(out.toByteArray());

        assertThat(read.problems()).extracting(CellProblem::code).containsExactly("CEL-011");
        assertThat(read.value().orElseThrow().nominations()).isEmpty();
    }

    @Test
    void aPersonalCellThatCannotBeReadIsMasked() throws IOException {
        Import<NominationList> read = NominationWorkbook.read(Workbook.changed(
                written(),
                workbook ->
                        Workbook.cell(workbook, "Danh sách giới thiệu", "H14").setCellValue(900000000d)));

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CEL-013");
            assertThat(problem.seen()).isEqualTo("•••••••••");
        });
    }
}
