package vn.sinhke.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegalActTest {

    private static final LocalDate ISSUED = LocalDate.of(2023, 12, 10);
    private static final LocalDate REPORTED = LocalDate.of(2023, 12, 20);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate OUT = LocalDate.of(2026, 1, 1);

    @Test
    void itsNumberIsItsKeyUnlessSaid() {
        assertThat(act().build().number()).isEqualTo("1/NQ.MH");
        assertThat(act().number("1/NQ").build().number()).isEqualTo("1/NQ");
    }

    @Test
    void itIsKnownFromIssueElseReportElseForce() {
        assertThat(act().inForceFrom(FIRST).build().knownFrom()).hasValue(FIRST);
        assertThat(act().inForceFrom(FIRST).reportedOn(REPORTED).build().knownFrom())
                .hasValue(REPORTED);
        assertThat(act().inForceFrom(FIRST)
                        .reportedOn(REPORTED)
                        .issuedOn(ISSUED)
                        .build()
                        .knownFrom())
                .hasValue(ISSUED);
        assertThat(act().build().knownFrom()).isEmpty();
    }

    @Test
    void itIsInForceFromItsFirstDayToTheOneBeforeItsEnd() {
        LegalAct act = act().inForceFrom(FIRST).inForceUntil(OUT).build();

        assertThat(act.inForceOn(FIRST.minusDays(1))).hasValue(false);
        assertThat(act.inForceOn(FIRST)).hasValue(true);
        assertThat(act.inForceOn(OUT.minusDays(1))).hasValue(true);
        assertThat(act.inForceOn(OUT)).hasValue(false);
    }

    @Test
    void whereItsFirstDayIsNotKnownOnlyItsEndSaysSomething() {
        LegalAct act = act().inForceUntil(OUT).build();

        assertThat(act.inForceOn(OUT.minusDays(1))).isEmpty();
        assertThat(act.inForceOn(OUT)).hasValue(false);
        assertThat(act().build().inForceOn(FIRST)).isEmpty();
    }

    @Test
    void aProvenanceRestsOnMoreThanOneCopyUnlessSaid() {
        assertThat(act().build().provenance().singleCopy()).isFalse();
        assertThat(new Provision("1/NQ.MH", "art.2 cl.1", FIRST, Optional.empty(), Rung.PRIMARY).citation())
                .isEqualTo(Citation.parse("1/NQ.MH art.2 cl.1"));
    }

    @Test
    void aMovementSaysItsWord() {
        for (Movement movement : Movement.values()) {
            assertThat(Movement.parse(movement.word())).isEqualTo(movement);
        }
        assertThat(Movement.UP.word()).isEqualTo("up");
    }

    private static LegalAct.Builder act() {
        LegalAct.Builder act = LegalAct.builder();
        act.key("1/NQ.MH")
                .kind("Nghị quyết")
                .issuer("HĐND")
                .title("T")
                .titleInEnglish("T")
                .provenance(Provenance.builder().rung(Rung.PRIMARY).build());
        return act;
    }
}
