package vn.sinhke.excel.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    /** Row 7 is the model row and five rows take its place. */
    private static final RowShift SHIFT = new RowShift(7, 1, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SUM(F7:F7)|SUM(F7:F11)",
                "SUM(F7)|SUM(F7:F11)",
                "F7+1|F7+1",
                "SUM($F$6:$F$8)|SUM($F$6:$F$12)",
                "A8&\"A8\"|A12&\"A8\"",
                "'Tờ ''A8'''!A8+Khac!A8|'Tờ ''A8'''!A12+Khac!A8",
                "SUM(F:F)+SUM(7:7)+SUM($8:9)|SUM(F:F)+SUM(7:11)+SUM($12:13)",
                "SUM(Bang1[[#This Row],[A8]])+Bang1[A8]|SUM(Bang1[[#This Row],[A8]])+Bang1[A8]",
                "SUM(Mot:Hai!A8)+SUM('Mot x:Hai'!A8)|SUM(Mot:Hai!A8)+SUM('Mot x:Hai'!A8)",
                "[1]Sheet1!A8+'[b.xlsx]S'!A8|[1]Sheet1!A8+'[b.xlsx]S'!A8",
                "LOG10(A8)+LAN8_1+A8B+ABCD8+XFE8|LOG10(A12)+LAN8_1+A8B+ABCD8+XFE8",
                "1E8+A1048576+SUM(A8:A1048576)|1E8+#REF!+SUM(A12:A1048576)",
                "A8:INDEX(B8:B9,2)|A12:INDEX(B12:B13,2)",
                "_xlfn.STDEV.S(C8:C9)+#REF!+TRUE|_xlfn.STDEV.S(C12:C13)+#REF!+TRUE",
            })
    void referencesMoveAndWhatLooksLikeOneDoesNot(String formula, String moved) {
        assertThat(Formula.of(formula).moved("Tờ 'A8'", true, SHIFT)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A1+$B$2*C$3+$D4|C3+$B$2*E$3+$D6", "SUM(A:A,5:6)|SUM(C:C,7:8)", "Khac!A1&\"A1\"|Khac!C3&\"A1\""})
    void aSharedFormulaIsWrittenOut(String formula, String copied) {
        assertThat(Formula.of(formula).copied(2, 2)).isEqualTo(copied);
    }
}
