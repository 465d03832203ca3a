package vn.sinhke.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.port.Dossiers;
import vn.sinhke.port.Saved;
import vn.sinhke.project.Dossier;

/** {@link Dossiers} in tables. */
final class JdbcDossiers implements Dossiers {

    private static final String KIND = "dossier";
    private static final String OF_CALL = """
            SELECT o.id, d.content FROM dossier o
            JOIN document d ON d.kind = 'dossier' AND d.id = o.id AND d.version = o.version
            WHERE o.call_id = ?
            """;

    private final Documents documents;

    JdbcDossiers(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Saved save(Dossier dossier) {
        return documents.save(
                KIND,
                dossier.id(),
                dossier,
                (connection, version) -> new DossierTables(connection, dossier).write(version));
    }

    @Override
    public Optional<Dossier> find(String id) {
        return documents.find(KIND, id, Dossier.class);
    }

    @Override
    public ImmutableList<Dossier> history(String id) {
        return documents.history(KIND, id, Dossier.class);
    }

    @Override
    public ImmutableList<Dossier> ofCall(String callId) {
        return documents.byId(OF_CALL, Dossier.class, callId);
    }

    @Override
    public ImmutableList<String> ids() {
        return documents.ids(KIND);
    }
}
