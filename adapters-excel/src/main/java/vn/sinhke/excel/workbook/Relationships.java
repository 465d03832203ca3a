package vn.sinhke.excel.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.excel.workbook.Limits.Limit;

/** Which other parts a part refers to, by the identifier it uses for each. */
final class Relationships {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final ImmutableMap<String, Relationship> byId;

    private Relationships(Map<String, Relationship> byId) {
        this.byId = ImmutableMap.copyOf(byId);
    }

    /**
     * A reference.
     *
     * @param type the last step of its type, which transitional and strict packages share
     * @param part the part it leads to; empty if it leads out of the package
     */
    record Relationship(String type, Optional<String> part) {}

    /** The references of a part, the empty name for the package's own; none if it has none. */
    static Relationships of(PackageParts parts, InputFactoryImpl factory, String part, Limits limits) {
        int folder = part.lastIndexOf('/') + 1;
        String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        Map<String, Relationship> byId = new LinkedHashMap<>();
        if (parts.has(name)) {
            try (XmlPart xml = XmlPart.open(factory, parts.read(name), "Relationships", limits)) {
                if (!xml.namespace().equals(NAMESPACE)) {
                    throw Refusal.damaged("its references are of another kind than they should be");
                }
                while (xml.child()) {
                    String id = xml.attribute("Id");
                    String type = xml.attribute("Type");
                    boolean out = xml.attribute("TargetMode").equals("External");
                    String target = xml.attribute("Target");
                    xml.skip();
                    Relationship relationship = new Relationship(
                            type.substring(type.lastIndexOf('/') + 1),
                            out ? Optional.empty() : Optional.of(PackageParts.resolve(part, target)));
                    if (byId.put(id, relationship) != null) {
                        throw Refusal.damaged("it has two references of one identifier");
                    }
                    limits.check(Limit.PARTS, byId.size());
                }
                xml.finish();
            }
        }
        return new Relationships(byId);
    }

    Optional<Relationship> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The parts that references of a type lead to, within the package. */
    ImmutableList<String> parts(String type) {
        return byId.values().stream()
                .filter(relationship -> relationship.type().equals(type))
                .flatMap(relationship -> relationship.part().stream())
                .collect(ImmutableList.toImmutableList());
    }

    boolean has(String type) {
        return byId.values().stream()
                .anyMatch(relationship -> relationship.type().equals(type));
    }
}
