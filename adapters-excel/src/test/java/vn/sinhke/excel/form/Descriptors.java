package vn.sinhke.excel.form;

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
}
