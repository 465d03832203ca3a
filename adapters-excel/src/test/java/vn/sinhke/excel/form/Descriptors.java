package vn.sinhke.excel.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;

/** Small descriptors to begin tests from. */
final class Descriptors {

    /** A form with something of everything, each part on a line of its own. */
    static final String SMALL = """
            {
              "id": "small", "version": "1", "name": "Biểu nhỏ", "english": "Small form", "source": "Made up for tests",
              "sheets": [{
                "name": "Một",
                "heading": {"left": ["ỦY BAN {unit}"], "right": ["CỘNG HÒA"]},
                "title": ["BIỂU {unit}"],
                "fields": [{"id": "unit", "title": "Đơn vị", "kind": "TEXT", "path": "unit/name"}],
                "tables": [{
                  "id": "rows",
                  "columns": [
                    {"id": "ordinal", "title": "TT", "kind": "ORDINAL"},
                    {"id": "place", "title": "Xã", "kind": "TEXT"},
                    {"id": "part", "title": "Phân tổ", "kind": "WORD", "words": "part"},
                    {"title": "Nhóm", "columns": [
                      {"id": "minority", "title": "Dân tộc", "kind": "MARK", "path": "groups", "adds": "MINORITY"},
                      {"id": "women", "title": "Phụ nữ", "kind": "MARK", "path": "groups", "adds": "WOMEN"}]},
                    {"id": "amount", "title": "Số tiền", "kind": "MONEY", "number": "1"}],
                  "levels": [{"id": "district", "ordinal": "1", "sumOf": "commune"}, {"id": "commune", "ordinal": "1.1"}],
                  "parts": {"column": "part", "labels": {"h": "Hộ", "p": "Khẩu"}},
                  "total": {"label": "Cộng", "column": "place", "sums": ["amount"], "into": {"amount": "total"}},
                  "years": {"title": "Năm {year}", "kind": "MONEY", "path": "byYear"},
                  "routes": {"column": "part", "into": {"h": "lead", "p": "partners[]"}, "otherwise": "p"},
                  "checks": [{"code": "X-1", "kind": "AT_MOST_ONE", "columns": ["minority", "women"]}]
                }],
                "footer": {"place": "{unit}, ngày …", "blocks": [["KÝ"]]}
              }],
              "words": {"part": {"h": ["Hộ"], "p": ["Khẩu"]}}
            }
            """;

    private Descriptors() {}

    /** What is wrong with the descriptor, which is refused. */
    static ImmutableList<FormProblem> problems(String json) {
        FormRefusal refusal = catchThrowableOfType(FormRefusal.class, () -> FormReader.read("file", json));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal)
                .hasMessage(String.join(
                        "\n",
                        refusal.problems().stream().map(FormProblem::toString).toList()));
        return refusal.problems();
    }

    /** The small form with one piece of its text exchanged. */
    static String with(String piece, String other) {
        assertThat(SMALL).contains(piece);
        return SMALL.replace(piece, other);
    }
}
