package vn.sinhke.rules.summary;

import java.util.Locale;
import vn.sinhke.text.Folding;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.Severity;

/**
 * SUM-032: a place stands once in a form (mỗi địa bàn một dòng), or once for each part of it. Names are compared
 * folded, communes of two districts apart; where two names differ as they are written, a person has to look, and it is
 * a warning (ADR 0068).
 */
final class PlaceOnce extends SummaryRule.Identity {

    PlaceOnce() {
        super("SUM-032", Severity.VIOLATION, "no-forms");
    }

    @Override
    void look(Lines lines, Ledger ledger) {
        for (Line line : lines.all()) {
            Line first = lines.twins(line).get(0);
            ledger.count();
            if (!first.path().equals(line.path()) && !isNameless(line)) {
                boolean same = plain(first).equals(plain(line));
                Finding.Builder finding = ledger.start(
                                line, line.path() + "/place", same ? Severity.VIOLATION : Severity.WARNING)
                        .with("firstName", first.row().place());
                ledger.add(same ? finding : finding.aspect("alike"));
            }
        }
    }

    private static boolean isNameless(Line line) {
        return line.place().name().isEmpty() && !line.place().isTotal();
    }

    private static String plain(Line line) {
        return Folding.tidy(line.row().place()).toLowerCase(Locale.ROOT);
    }
}
