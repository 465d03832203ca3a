package vn.sinhke.law;

/**
 * A value that the law sets and changes over time (tham số pháp luật), such as the least share of beneficiaries
 * among the participants of a project. A parameter is only a name and a type; its values are data.
 *
 * @param name dotted name, unit last where it has one
 * @param type what kind of value it has
 * @param <T> the Java type of the value
 */
public record Parameter<T>(String name, ValueType<T> type) {

    @Override
    public String toString() {
        return name;
    }
}
