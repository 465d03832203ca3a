package vn.sinhke.excel.form;

/**
 * Something wrong with a descriptor.
 *
 * @param place where: file and line, or the path in the descriptor
 * @param seen what stands there
 * @param expected what is expected
 */
public record FormProblem(String place, String seen, String expected) {

    @Override
    public String toString() {
        return place + ": seen " + seen + ", expected " + expected;
    }
}
