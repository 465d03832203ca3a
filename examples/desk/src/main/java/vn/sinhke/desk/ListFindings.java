package vn.sinhke.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.sinhke.document.Place;
import vn.sinhke.law.LegalContext;
import vn.sinhke.law.Provision;
import vn.sinhke.validation.Finding;
import vn.sinhke.validation.RuleCode;
import vn.sinhke.validation.Severity;

/**
 * What the rules about one household said of all households of a list (kết quả xét các hộ của danh sách). All findings are
 * counted and the first are kept; what is undecided is counted alone.
 *
 * @param context the circumstances they were judged in
 * @param dayFrom word for where the day came from
 * @param ruleSet version of the rules
 * @param households how many households were judged
 * @param assessed of how many something that the review found was joined; empty if nothing was handed in
 * @param kept the findings that are kept, in the order of the list, their paths those of the list
 * @param places where these paths stood
 * @param codes how many findings there are of each code
 * @param severities the same by how much they matter
 * @param undecided what could not be decided
 */
record ListFindings(
        LegalContext context,
        String dayFrom,
        String ruleSet,
        long households,
        Optional<Long> assessed,
        ImmutableList<Finding> kept,
        ImmutableMap<String, Place> places,
        ImmutableSortedMap<String, Long> codes,
        ImmutableSortedMap<Severity, Long> severities,
        ImmutableList<Open> undecided) {

    /**
     * The day by whose law a list is judged.
     *
     * @param day the day
     * @param from word for where it came from
     */
    record Day(LocalDate day, String from) {}

    /**
     * A rule and a fact without which it could not decide.
     *
     * @param code code of the rule
     * @param fact path of the fact, places of lists left out
     * @param households of how many households
     * @param provisions the provisions that wait
     */
    record Open(RuleCode code, String fact, long households, ImmutableList<Provision> provisions) {}
}
