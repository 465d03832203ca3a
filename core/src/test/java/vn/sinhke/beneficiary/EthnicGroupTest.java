package vn.sinhke.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sinhke.text.Folding;

class EthnicGroupTest {

    @Test
    void thereAreFiftyFourNumberedInTheOrderOfTheList() {
        List<String> codes =
                Arrays.stream(EthnicGroup.values()).map(EthnicGroup::code).toList();

        assertThat(codes)
                .isEqualTo(IntStream.rangeClosed(1, 54)
                        .mapToObj(number -> (number < 10 ? "0" : "") + number)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Ê đê,12", "Ê-đê,12", "Êđê,12", "Ede,12", "EĐÊ,12", "M'Nông,20", "M’Nông,20", "Mnông,20", "Mơ Nông,20",
        "mnong,20", "Mông,08", "H'Mông,08", "Hmông,08", "K'Ho,16", "K’ho,16", "Cơ-ho,16", "Kơ Ho,16", "Mạ,28",
        "Kinh,01", "KINH,01", "Tày,02", "Bru - Vân Kiều,23", "Vân Kiều,23", "Cao Lan,15", "Rơ Măm,54"
    })
    void aGroupIsFoundHoweverItIsWritten(String written, String code) {
        assertThat(EthnicGroup.find(written)).contains(EthnicGroup.of(code).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "Pháp", "Kinh, Tày", "Việt Nam", "01", "DTTS", "M"})
    void whatIsNoGroupIsNotGuessed(String written) {
        assertThat(EthnicGroup.find(written)).isEmpty();
    }

    @Test
    void noSpellingIsOfTwoGroups() {
        SetMultimap<String, EthnicGroup> groups = HashMultimap.create();
        for (EthnicGroup group : EthnicGroup.values()) {
            group.spellings().forEach(s -> groups.put(Folding.fold(s).replace(" ", ""), group));
        }

        assertThat(groups.asMap().values()).allSatisfy(one -> assertThat(one).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void everyGroupIsFoundByEachOfItsSpellingsAndItsCode(EthnicGroup group) {
        assertThat(EthnicGroup.of(group.code())).contains(group);
        assertThat(group.spellings())
                .allSatisfy(spelling -> assertThat(EthnicGroup.find(spelling)).contains(group))
                .startsWith(group.officialName());
        assertThat(group.isMinority()).isEqualTo(!group.code().equals("01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "1", "55", "", "Kinh"})
    void noOtherCodeIsOne(String code) {
        assertThat(EthnicGroup.of(code)).isEmpty();
    }
}
