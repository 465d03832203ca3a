package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.sinhke.excel.reading.CellProblem;

/**
 * What reading a workbook came to: what could be read, what could not, and where everything stood.
 *
 * @param value what was read; empty if nothing of it makes sense
 * @param problems every cell that was not read, or with a reservation, in the order of the workbook
 * @param locator from the parts of the value to their cells
 * @param rowsRead rows of tables that were read
 * @param rowsRefused rows of tables with content that is in nothing that was read
 * @param <T> what the form holds
 */
public record Import<T>(
        Optional<T> value, ImmutableList<CellProblem> problems, Locator locator, int rowsRead, int rowsRefused) {}
