package vn.sinhke.law;

/**
 * What is said of a parameter apart from its values.
 *
 * @param name its dotted name
 * @param type what kind of value it has
 * @param provinceMay which way a province may move the national value
 * @param vietnamese its name for people, in Vietnamese
 * @param english its name for people, in English
 */
public record Declaration(String name, ValueType<?> type, Movement provinceMay, String vietnamese, String english) {

    /** The parameter that it declares. */
    public Parameter<?> parameter() {
        return parameter(name, type);
    }

    private static <T> Parameter<T> parameter(String name, ValueType<T> type) {
        return new Parameter<>(name, type);
    }
}
