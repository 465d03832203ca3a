package vn.sinhke.excel.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sinhke.excel.form.Check;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.excel.form.Header;
import vn.sinhke.excel.form.Sheet;
import vn.sinhke.excel.form.Table;

/**
 * The page that documents a form (trang tài liệu của biểu mẫu), in Markdown: where its layout is from, and what each
 * of its columns holds. Made from the descriptor alone, so that it says what is read and drawn.
 */
public final class FormPage {

    private static final String GENERATED = "*Trang này được tạo từ tệp mô tả biểu mẫu; đừng sửa tay. · Made from the"
            + " descriptors of the forms; not to be edited by hand.*";

    private final Form form;
    private final PageText page = new PageText();

    private FormPage(Form form) {
        this.form = form;
    }

    /** The page of the form. */
    public static String of(Form form) {
        FormPage page = new FormPage(form);
        page.write();
        return page.page.text();
    }

    /** A page for each id, of all its versions, and {@code README.md} with the list of them, by the file's name. */
    public static ImmutableSortedMap<String, String> pages(Forms forms) {
        Map<String, List<Form>> byId =
                forms.all().stream().collect(Collectors.groupingBy(Form::id, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> pages = new TreeMap<>();
        byId.forEach((id, versions) ->
                pages.put(id + ".md", versions.stream().map(FormPage::of).collect(Collectors.joining("\n"))));
        PageText index = new PageText();
        index.heading(1, "Biểu mẫu · Forms");
        index.paragraph(GENERATED);
        List<List<String>> rows = new ArrayList<>();
        for (Form form : forms.all()) {
            rows.add(List.of(
                    "[" + form.key() + "](" + form.id() + ".md)",
                    PageText.plain(form.name()),
                    PageText.plain(form.english()),
                    PageText.plain(form.source())));
        }
        index.table(List.of("Mã · Id", "Tên", "Name", "Nguồn · Source"), rows);
        pages.put("README.md", index.text());
        return ImmutableSortedMap.copyOf(pages);
    }

    private void write() {
        page.heading(1, PageText.plain(form.name()) + " · " + PageText.plain(form.english()));
        page.paragraph(GENERATED);
        page.list(List.of(
                "**Mã · Id**: `" + form.id() + "`, phiên bản · version `" + form.version() + "`",
                "**Nguồn · Source**: " + PageText.plain(form.source()),
                "**Đối tượng · Subject**: "
                        + form.subject()
                                .map(PageText::code)
                                .orElse("không, giá trị ở lại ô · none, values stay cells")));
        for (Sheet sheet : form.sheets()) {
            sheet(sheet);
        }
        if (!form.words().isEmpty()) {
            words();
        }
    }

    private void sheet(Sheet sheet) {
        page.heading(2, "Trang tính · Sheet “" + PageText.plain(sheet.name()) + "”");
        if (!sheet.others().isEmpty()) {
            page.paragraph("Tên khác · Also found as: " + PageText.plain(String.join("; ", sheet.others())));
        }
        if (!sheet.title().isEmpty()) {
            page.paragraph("Tiêu đề · Title: " + PageText.plain(String.join(" / ", sheet.title())));
        }
        if (!sheet.fields().isEmpty()) {
            page.heading(3, "Trường · Fields");
            List<List<String>> rows = new ArrayList<>();
            sheet.fields().forEach(field -> rows.add(cells(field, PageText.plain(field.title()))));
            page.table(List.of("Nhãn · Label", "Mã · Id", "Kiểu · Kind", "Bắt buộc · Required"), rows);
        }
        sheet.tables().forEach(this::table);
    }

    private List<String> cells(Column column, String title) {
        String personal = column.personal() ? "; dữ liệu cá nhân · personal" : "";
        String words = column.words().map(w -> " " + PageText.code(w)).orElse("");
        return List.of(
                title,
                PageText.code(column.id()),
                kind(column) + words + personal,
                column.required() ? "có · yes" : "");
    }

    private static String kind(Column column) {
        return switch (column.kind()) {
            case TEXT -> "chữ · text";
            case LONG_TEXT -> "đoạn văn · long text";
            case CODE -> "dãy số, giữ số 0 đầu · digits with leading zeros";
            case MONEY -> "số tiền, đồng · money, whole đồng";
            case WHOLE -> "số nguyên · whole number";
            case DECIMAL -> "số thập phân · decimal number";
            case PERCENT -> "tỷ lệ phần trăm · percentage";
            case DATE -> "ngày · day";
            case YEAR_OR_DATE -> "năm hoặc ngày · year or day";
            case WORD -> "một trong các từ · one of the words";
            case MARK -> "đánh dấu x · mark";
            case ORDINAL -> "số thứ tự · number of the row";
        };
    }

    private void table(Table table) {
        page.heading(3, "Bảng · Table " + PageText.code(table.id()));
        table.title().ifPresent(title -> page.paragraph(PageText.plain(title)));
        List<List<String>> rows = new ArrayList<>();
        columns(table.columns(), "", rows);
        page.table(
                List.of(
                        "Cột · Column",
                        "Số · Number",
                        "Tiêu đề · Title",
                        "Mã · Id",
                        "Kiểu · Kind",
                        "Bắt buộc · Required"),
                rows);
        levels(table);
        List<String> more = new ArrayList<>();
        table.parts()
                .ifPresent(parts -> more.add("**Phân tổ · Parts** (" + PageText.code(parts.column()) + "): "
                        + PageText.plain(String.join("; ", parts.labels().values()))));
        table.total()
                .ifPresent(total -> more.add("**Dòng tổng · Row of sums**: “" + PageText.plain(total.label())
                        + "”, " + (total.top() ? "ở trên · above the rows" : "ở dưới · below the rows") + ": "
                        + codes(total.sums())));
        table.years()
                .ifPresent(years -> more.add("**Cột theo năm · Columns of years**: " + PageText.plain(years.title())));
        table.routes().ifPresent(routes -> more.add("**Dòng đi theo · Rows go by** " + PageText.code(routes.column())));
        for (Check check : table.checks()) {
            more.add("**Điều kiện · Check** " + PageText.code(check.code()) + ": " + check(check) + " "
                    + codes(check.columns())
                    + check.value()
                            .map(value -> " (" + PageText.plain(value) + ")")
                            .orElse(""));
        }
        if (!more.isEmpty()) {
            page.list(more);
        }
    }

    private static String check(Check check) {
        return PageText.code(check.kind().name());
    }

    private static String codes(ImmutableList<String> ids) {
        return ids.stream().map(PageText::code).collect(Collectors.joining(", "));
    }

    private void columns(List<Header> headers, String above, List<List<String>> rows) {
        for (Header header : headers) {
            String title = above + PageText.plain(header.title());
            if (header instanceof Column column) {
                List<String> cells = new ArrayList<>();
                cells.add(PageText.letters(rows.size()));
                cells.add(column.number().map(PageText::plain).orElse(""));
                cells.addAll(cells(column, title));
                rows.add(cells);
            } else if (header instanceof Header.Group group) {
                columns(group.columns(), title + " › ", rows);
            }
        }
    }

    private void levels(Table table) {
        if (table.levels().equals(ImmutableList.of(Table.ROW))) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Table.Level level : table.levels()) {
            rows.add(List.of(
                    PageText.code(level.id()),
                    level.ordinal().map(PageText::code).orElse(""),
                    level.banner() ? "cả chiều ngang · across" : "",
                    level.bold() ? "có · yes" : "",
                    level.sumOf().map(PageText::code).orElse("")));
        }
        page.table(
                List.of("Cấp · Level", "Đánh số · Number", "Dòng nhóm · Banner", "Đậm · Bold", "Tổng của · Sum of"),
                rows);
    }

    private void words() {
        page.heading(2, "Từ trong ô · Words of cells");
        List<List<String>> rows = new ArrayList<>();
        form.words()
                .forEach((name, words) -> words.spellings()
                        .forEach((value, spellings) -> rows.add(List.of(
                                PageText.code(name),
                                PageText.code(value),
                                PageText.plain(words.show(value)),
                                PageText.plain(spellings.stream().skip(1).collect(Collectors.joining("; ")))))));
        page.table(List.of("Tập · Set", "Giá trị · Value", "Hiện · Shown", "Cũng đọc · Also read"), rows);
    }
}
