package vn.sinhke.excel.edit;

import com.google.common.collect.ImmutableList;
import vn.sinhke.excel.workbook.CellPlace;
import vn.sinhke.excel.workbook.Mark;

/**
 * What became of marks on an annotated copy (bản trả lại).
 *
 * @param unplaced marks that stand on the sheet of findings only, as their sheet or cell is not in the file or they
 *     have none
 * @param uncommented cells that are colored and not commented, as they hold a thread of comments that is left alone
 * @param signatureDropped whether the file was signed; the signature does not hold for the copy and was left out
 */
public record Annotated(ImmutableList<Mark> unplaced, ImmutableList<CellPlace> uncommented, boolean signatureDropped) {}
