package vn.sinhke.excel.workbook;

import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** The refusals that are spoken in more than one place. */
final class Refusal {

    private Refusal() {}

    static WorkbookException damaged(String what) {
        return new WorkbookException(Reason.DAMAGED, "the workbook is damaged: " + what);
    }

    static WorkbookException damaged(String what, Throwable cause) {
        return new WorkbookException(Reason.DAMAGED, "the workbook is damaged: " + what, cause);
    }

    static WorkbookException encrypted() {
        return new WorkbookException(
                Reason.ENCRYPTED, "the workbook is protected by a password; remove it and save again");
    }
}
