package vn.sinhke.excel.form;

import java.util.List;
import vn.sinhke.validation.Severity;

/** Reads what a descriptor says of a table. */
final class TableReader {

    private TableReader() {}

    static Table table(DescribedObject it) {
        it.keys(
                "table",
                List.of(
                        "id",
                        "into",
                        "title",
                        "columns",
                        "levels",
                        "parts",
                        "total",
                        "years",
                        "routes",
                        "checks",
                        "emptyRows"));
        return new Table(
                it.text("id"),
                it.said("into"),
                it.said("title"),
                it.objects("columns", TableReader::header),
                it.objects("levels", TableReader::level),
                it.object("parts", TableReader::parts),
                it.object("total", TableReader::total),
                it.object("years", TableReader::years),
                it.object("routes", TableReader::routes),
                it.objects("checks", TableReader::check),
                it.whole("emptyRows"));
    }

    /** What has columns is a title over them. */
    private static Header header(DescribedObject it) {
        if (!it.has("columns")) {
            return FormReader.column(it);
        }
        it.keys("group", List.of("title", "others", "columns"));
        return new Header.Group(it.text("title"), it.texts("others"), it.objects("columns", TableReader::header));
    }

    private static Table.Level level(DescribedObject it) {
        it.keys("level", List.of("id", "ordinal", "banner", "bold", "sumOf"));
        return new Table.Level(it.text("id"), it.said("ordinal"), it.flag("banner"), it.flag("bold"), it.said("sumOf"));
    }

    private static Table.Parts parts(DescribedObject it) {
        it.keys("parts", List.of("column", "labels"));
        return new Table.Parts(it.text("column"), it.has("labels") ? it.textsByKey("labels") : null);
    }

    private static Table.Total total(DescribedObject it) {
        it.keys("total", List.of("label", "column", "top", "sums", "into"));
        return new Table.Total(
                it.text("label"), it.text("column"), it.flag("top"), it.texts("sums"), it.textsByKey("into"));
    }

    private static Table.Years years(DescribedObject it) {
        it.keys("years", List.of("title", "kind", "path"));
        return new Table.Years(it.text("title"), it.word("kind", CellKind.class), it.text("path"));
    }

    private static Table.Routes routes(DescribedObject it) {
        it.keys("routes", List.of("column", "into", "otherwise"));
        return new Table.Routes(it.text("column"), it.has("into") ? it.textsByKey("into") : null, it.said("otherwise"));
    }

    private static Check check(DescribedObject it) {
        it.keys("check", List.of("code", "kind", "columns", "value", "when", "within", "severity"));
        return new Check(
                it.text("code"),
                it.word("kind", Check.Kind.class),
                it.texts("columns"),
                it.said("value"),
                it.objects("when", TableReader::when),
                it.said("within"),
                it.word("severity", Severity.class, Severity::word));
    }

    private static Check.When when(DescribedObject it) {
        it.keys("when", List.of("column", "filled", "is", "isNot"));
        return new Check.When(it.text("column"), it.saidFlag("filled"), it.said("is"), it.said("isNot"));
    }
}
