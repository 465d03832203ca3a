package vn.sinhke.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Where something is, as somebody wrote it (địa bàn): names or codes of the province, the district and the
 * commune, each as far as it was given. What the words mean on a day is the {@code Gazetteer}'s to say.
 *
 * @param province name or code of the province
 * @param district name or code of the district; after 1 July 2025 the former district, where somebody states it
 * @param commune name or code of the commune
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Locality(Optional<String> province, Optional<String> district, Optional<String> commune) {

    /** Nothing known. */
    public static final Locality UNKNOWN = new Locality(Optional.empty(), Optional.empty(), Optional.empty());
}
