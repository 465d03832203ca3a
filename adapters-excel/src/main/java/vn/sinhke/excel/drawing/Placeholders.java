package vn.sinhke.excel.drawing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.Sheet;

/** Fills in the values of fields where a title or heading has their ids in braces; dots where there is no value. */
final class Placeholders {

    private static final Pattern ID = Pattern.compile("\\{([^{}]+)}");
    private static final String DOTS = "……";

    private final Form form;
    private final Typed typed;
    private final Map<String, Object> values;

    Placeholders(Form form, Typed typed, Map<String, Object> values) {
        this.form = form;
        this.typed = typed;
        this.values = values;
    }

    String fill(String line) {
        Matcher id = ID.matcher(line);
        StringBuilder filled = new StringBuilder();
        while (id.find()) {
            id.appendReplacement(filled, Matcher.quoteReplacement(value(id.group(1), id.group())));
        }
        return id.appendTail(filled).toString();
    }

    private String value(String id, String otherwise) {
        for (Sheet sheet : form.sheets()) {
            for (Column field : sheet.fields()) {
                if (field.id().equals(id)) {
                    Object value = values.get(id);
                    return value == null ? DOTS : typed.shown(() -> "sheet " + sheet.name(), field, value);
                }
            }
        }
        return otherwise;
    }
}
