package vn.sinhke.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.beneficiary.Assessment;
import vn.sinhke.beneficiary.Assessments;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.PovertyClass;
import vn.sinhke.beneficiary.PovertyStatus;

/** Made-up households of a list that are in order, for tests to break one thing of. Nobody of them is real. */
public final class ReviewedHouseholds {

    private ReviewedHouseholds() {}

    /** Returns a builder holding a poor household of the list of 2023, with five members and its assessment. */
    public static ReviewedHousehold.Builder poor() {
        ImmutableList.Builder<HouseholdMember> members = ImmutableList.builder();
        for (int i = 0; i < 5; i++) {
            members.add(member(i).build());
        }
        return ReviewedHousehold.builder()
                .number("7")
                .povertyClass(PovertyClass.POOR)
                .members(members.build())
                .assessment(assessment().build());
    }

    /** Returns a builder holding the assessment of that household. */
    public static Assessment.Builder assessment() {
        return Assessments.poor()
                .workers(2)
                .children(2)
                .childrenWithoutInsurance(1)
                .childrenMalnourished(0)
                .childrenNotSchooled(0)
                .previous(new PovertyStatus(
                        PovertyClass.POOR, Optional.of(LocalDate.of(2022, 12, 20)), Optional.empty()));
    }

    /** Returns a builder holding the member at that place, counted from nought; the first is the head. */
    public static HouseholdMember.Builder member(int place) {
        return HouseholdMember.builder()
                .number(Integer.toString(place + 1))
                .person(Person.builder()
                        .name("Người minh họa " + (char) ('A' + place))
                        .personalNumber("99900000000" + place)
                        .build())
                .born(Birth.in(1980 + place))
                .ethnicGroup(place == 0 ? "01" : "20")
                .head(place == 0);
    }
}
