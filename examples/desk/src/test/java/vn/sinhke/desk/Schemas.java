package vn.sinhke.desk;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/** The schemas as the command line prints them. */
final class Schemas {

    private Schemas() {}

    /** Returns the schema of that name. */
    static JsonSchema of(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Run.of("schema", name).out());
    }
}
