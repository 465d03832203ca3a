package vn.sinhke.excel.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What a descriptor does not say is empty. */
final class Said {

    private Said() {}

    static <T> ImmutableList<T> list(ImmutableList<T> list) {
        return list == null ? ImmutableList.of() : list;
    }

    static <T> Optional<T> value(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }
}
