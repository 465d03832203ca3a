package vn.sinhke.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sinhke.beneficiary.Birth;
import vn.sinhke.beneficiary.EthnicGroup;
import vn.sinhke.beneficiary.HouseholdMember;
import vn.sinhke.beneficiary.Person;
import vn.sinhke.beneficiary.Sex;
import vn.sinhke.excel.form.Column;
import vn.sinhke.excel.form.Form;
import vn.sinhke.excel.form.FormRow;
import vn.sinhke.review.ReviewedHousehold;

/** Makes the rows of a list of a household: what is said of it as a whole stands on its first. */
final class ListWriting {

    private final ImmutableList<Column> columns;

    ListWriting(Form form, String table) {
        this.columns = form.table(table).orElseThrow().leaves();
    }

    ImmutableList<FormRow> rows(ReviewedHousehold household) {
        ImmutableList.Builder<FormRow> rows = ImmutableList.builder();
        for (int i = 0; i < household.members().size(); i++) {
            Map<String, Object> cells = member(household.members().get(i));
            if (i == 0) {
                household.number().ifPresent(number -> cells.put("household", number(number)));
                mark(cells, ListColumns.CHANGES, household.change().stream().toList());
                mark(cells, ListColumns.MARKS, household.marks());
                mark(cells, ListColumns.NEEDS, household.needs());
            }
            rows.add(FormRow.of(
                    "member",
                    columns.stream().map(column -> cells.get(column.id())).toArray()));
        }
        return rows.build();
    }

    private static <T> void mark(Map<String, Object> cells, ImmutableMap<String, T> columns, Collection<T> marked) {
        columns.forEach((column, mark) -> {
            if (marked.contains(mark)) {
                cells.put(column, true);
            }
        });
    }

    private static Map<String, Object> member(HouseholdMember member) {
        Map<String, Object> cells = new HashMap<>();
        Person person = member.person();
        member.number().ifPresent(number -> cells.put("member", number(number)));
        person.name().ifPresent(name -> cells.put("name", name));
        Optional<Object> born = member.born().map(ListWriting::cell);
        member.sex()
                .ifPresent(sex -> born.ifPresent(cell -> cells.put(sex == Sex.MALE ? "bornMale" : "bornFemale", cell)));
        member.ethnicGroup()
                .flatMap(EthnicGroup::of)
                .ifPresent(group -> cells.put("ethnicGroup", group.officialName()));
        member.relation().ifPresent(relation -> cells.put("relation", relation));
        return cells;
    }

    private static Object cell(Birth born) {
        return born.day().<Object>map(day -> day).orElseGet(() -> Year.of(born.year()));
    }

    private static Long number(String number) {
        try {
            return Long.valueOf(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "A household's or member's number '" + number + "' (expected a whole number, as the form has)", e);
        }
    }
}
