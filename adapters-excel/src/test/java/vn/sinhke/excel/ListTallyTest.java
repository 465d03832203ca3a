package vn.sinhke.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.excel.form.Forms;
import vn.sinhke.review.ListCounts;

/** What a list counts to, and what it leaves open. Nobody in it is real. */
class ListTallyTest {

    private static final Object MARK = true;

    private static ListTally tally(String form) {
        return ListTally.of(Forms.shipped().find(form).orElseThrow()).orElseThrow();
    }

    private static void read(ListTally tally, FormRow... rows) {
        for (int i = 0; i < rows.length; i++) {
            tally.row("members", i, i + 12, rows[i]);
        }
    }

    /** A row of a member; a number of a household makes it a head's. */
    private static FormRow member(
            Long household, boolean woman, String group, Object merit, Object indigenous, Object noLabour) {
        Year born = Year.of(1980);
        return FormRow.of(
                "member",
                household,
                1L,
                "Người minh họa",
                woman ? null : born,
                woman ? born : null,
                group,
                "–",
                null,
                null,
                null,
                merit,
                indigenous,
                noLabour);
    }

    private static ListCounts only(ListTally tally) {
        return Iterables.getOnlyElement(tally.counts());
    }

    @Test
    void householdsAndPersonsAreCountedByCommuneGroupAndMark() {
        ListTally tally = tally("review-15");
        read(
                tally,
                FormRow.of("commune", "XÃ  THỬ MỘT"),
                member(1L, true, "M'Nông", null, MARK, null),
                member(null, false, "M'Nông", null, null, null),
                member(2L, false, "Kinh", MARK, null, null),
                FormRow.of("commune", "XÃ THỬ HAI"),
                member(1L, false, "Kinh", null, null, null),
                member(null, true, "Tày", null, null, null),
                member(null, true, "Kinh", null, null, null));

        assertThat(tally.counts())
                .extracting(counts -> counts.place().commune())
                .containsExactly(Optional.of("XÃ THỬ MỘT"), Optional.of("XÃ THỬ HAI"));
        assertThat(tally.counts().get(0).povertyClass()).isEqualTo(PovertyClass.POOR);
        assertThat(tally.counts().get(0).figures())
                .containsEntry("households", 2)
                .containsEntry("persons", 3)
                .containsEntry("householdsKinh", 1)
                .containsEntry("householdsMinority", 1)
                .containsEntry("personsMinority", 2)
                .containsEntry("householdsIndigenous", 1)
                .containsEntry("householdsMnong", 1)
                .containsEntry("householdsTay", 0)
                .containsEntry("householdsMerit", 1)
                .containsEntry("householdsNoLabour", 0)
                .containsEntry("householdsHeadWoman", 1)
                .containsEntry("householdsUngrouped", 0);
        assertThat(tally.counts().get(1).figures())
                .containsEntry("households", 1)
                .containsEntry("persons", 3)
                .containsEntry("householdsUngrouped", 1)
                .containsEntry("householdsTay", 0);
    }

    @Test
    void aGroupThatIsNotKnownLeavesOpenWhatItCouldBe() {
        ListTally tally = tally("review-14");
        read(tally, FormRow.of("commune", "XÃ THỬ"), member(1L, true, "không rõ", null, null, null));

        assertThat(only(tally).povertyClass()).isEqualTo(PovertyClass.NEAR_POOR);
        assertThat(only(tally).figures())
                .containsEntry("households", 1)
                .containsEntry("householdsIndigenous", 0)
                .containsEntry("householdsHeadWoman", 1)
                .doesNotContainKeys("householdsKinh", "householdsMinority", "householdsUngrouped", "householdsEDe");
    }

    @Test
    void aKinhHouseholdMarkedAsIndigenousContradictsItself() {
        ListTally tally = tally("review-15");
        read(tally, FormRow.of("commune", "XÃ THỬ"), member(1L, false, "Kinh", null, MARK, null));

        assertThat(only(tally).figures())
                .containsEntry("households", 1)
                .doesNotContainKeys("householdsKinh", "householdsMinority", "householdsIndigenous");
    }

    @Test
    void membersBeforeAnyHeadOrCommuneAreCountedAndTheirGroupsAreOpen() {
        ListTally tally = tally("review-15");
        read(tally, member(null, false, "Kinh", null, null, null));

        assertThat(only(tally).place().commune()).isEmpty();
        assertThat(only(tally).figures())
                .containsEntry("persons", 1)
                .doesNotContainKeys("householdsKinh", "householdsMerit", "householdsHeadWoman");
    }

    @Test
    void otherFormsAreNoLists() {
        assertThat(ListTally.of(Forms.shipped().find("review-1").orElseThrow())).isEmpty();
        assertThat(tally("review-15")).hasToString("ListTally{poor, 0 communes}");
    }
}
