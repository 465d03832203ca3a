package vn.sinhke.excel.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.excel.DossierWorkbook;
import vn.sinhke.excel.Import;
import vn.sinhke.excel.SubjectWorkbook;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormReader;
import vn.sinhke.excel.workbook.Limits;
import vn.sinhke.excel.workbook.WorkbookSource;
import vn.sinhke.json.Json;
import vn.sinhke.project.Dossier;
import vn.sinhke.project.Dossiers;

/** The column that says where a row goes may be the first of its table. */
class RouterFirstTest {

    private static Form form() throws IOException {
        JsonNode tree = Json.mapper()
                .readTree(
                        Resources.toString(Resources.getResource(Form.class, "dossier.json"), StandardCharsets.UTF_8));
        int moved = 0;
        for (JsonNode sheet : tree.get("sheets")) {
            for (JsonNode table : sheet.path("tables")) {
                String router = table.at("/routes/column").asText();
                ArrayNode columns = (ArrayNode) table.get("columns");
                for (int i = 0; i < columns.size() && !router.isEmpty(); i++) {
                    if (columns.get(i).path("id").asText().equals(router)) {
                        columns.insert(0, columns.remove(i));
                        moved++;
                    }
                }
            }
        }
        assertThat(moved).isEqualTo(2);
        return FormReader.read("dossier", tree.toString());
    }

    @Test
    void rowsGoWhereTheFirstColumnSays() throws IOException {
        SubjectWorkbook<Dossier> workbook = SubjectWorkbook.of(form(), Dossier.class);
        Dossier dossier = Dossiers.lawful().build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(dossier, out);

        Import<Dossier> read = workbook.read(WorkbookSource.of(out.toByteArray()), Limits.DEFAULT);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isEqualTo(shipped(dossier));
    }

    /** What the shipped form makes of the same. */
    private static Optional<Dossier> shipped(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierWorkbook.write(dossier, out);
        return DossierWorkbook.read(out.toByteArray()).value();
    }
}
