package vn.sinhke.docs;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sinhke.law.Dimension;
import vn.sinhke.law.Movement;
import vn.sinhke.law.ParameterValue;
import vn.sinhke.law.Scope;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;
import vn.sinhke.money.Percentage;
import vn.sinhke.money.Vnd;
import vn.sinhke.place.AdministrativeUnit;
import vn.sinhke.place.Gazetteer;
import vn.sinhke.time.EffectivePeriod;
import vn.sinhke.validation.Bound;

/** Says the same in Vietnamese and in English, once where the two read alike. */
final class BothLanguages {

    static final MessageCatalogue VI = MessageCatalogue.in(Language.VI);
    static final MessageCatalogue EN = MessageCatalogue.in(Language.EN);

    /** Cases of the law that no message names. */
    private static final ImmutableMap<String, String> CASES = ImmutableMap.of(
            "RURAL", "nông thôn · rural",
            "URBAN", "thành thị · urban",
            "SPECIAL_VILLAGE", "thôn đặc biệt khó khăn · specially difficult village");

    private BothLanguages() {}

    /** Both, Vietnamese first. */
    static String both(String vietnamese, String english) {
        return vietnamese.equals(english)
                ? Markdown.plain(vietnamese)
                : Markdown.plain(vietnamese) + " · " + Markdown.plain(english);
    }

    /** What the catalogue of each language answers. */
    static String both(Function<MessageCatalogue, String> asked) {
        return both(asked.apply(VI), asked.apply(EN));
    }

    /** The word of the rules' output or of the law's data. */
    static String word(String word) {
        return VI.template("word." + word).isEmpty() && CASES.containsKey(word)
                ? CASES.get(word)
                : both(catalogue -> catalogue.word(word));
    }

    static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** First and last day in. */
    static String days(EffectivePeriod period) {
        return day(period.from())
                + period.until().map(end -> " – " + day(end.minusDays(1))).orElse(" → …");
    }

    /** The value as people write it; what was not read is said to be so. */
    static String value(ParameterValue<?> stretch) {
        return stretch.value().map(BothLanguages::value).orElse("*chưa đọc được · not read*");
    }

    private static String value(Object value) {
        if (value instanceof Vnd money) {
            return both(catalogue -> catalogue.money(money.dong()) + " đồng");
        }
        if (value instanceof Percentage share) {
            return both(share.exact().replace('.', ',') + " %", share.exact() + " %");
        }
        if (value instanceof Boolean) {
            return "bắt buộc · required";
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? "không có · none" : values(many);
        }
        return one(value);
    }

    private static String values(Collection<?> many) {
        if (many.iterator().next() instanceof LocalDate) {
            return many.stream().map(BothLanguages::one).collect(Collectors.joining(", "));
        }
        Function<MessageCatalogue, String> named = catalogue ->
                many.stream().map(word -> catalogue.word((String) word)).collect(Collectors.joining(", "));
        return both(named.apply(VI), named.apply(EN));
    }

    private static String one(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        return value instanceof MonthDay day
                ? String.format(Locale.ROOT, "%02d/%02d", day.getDayOfMonth(), day.getMonthValue())
                : Markdown.plain(value.toString());
    }

    /** The cases to which a stretch applies, and the dossiers for which it is kept. */
    static String cases(ParameterValue<?> stretch) {
        List<String> parts = Stream.of(
                        scope(stretch.scope(), stretch.period().from()).stream(),
                        stretch.condition().filed().stream().map(days -> "nộp hồ sơ · filed: " + days(days)),
                        stretch.condition().approved().stream().map(days -> "phê duyệt · approved: " + days(days)))
                .flatMap(Function.identity())
                .toList();
        return parts.isEmpty() ? "mọi trường hợp · every case" : Markdown.lines(parts);
    }

    private static List<String> scope(Scope scope, LocalDate day) {
        return scope.words().entrySet().stream()
                .map(word -> dimension(word.getKey(), word.getValue(), day))
                .toList();
    }

    private static String dimension(Dimension dimension, String value, LocalDate day) {
        if (dimension == Dimension.PROVINCE) {
            return province(value, day);
        }
        if (dimension == Dimension.CAPITAL_PERIOD) {
            return "vốn · money " + value;
        }
        if (value.equals("OTHER") && dimension != Dimension.POVERTY_CLASS) {
            return dimension == Dimension.AREA_CLASS ? "địa bàn khác · other area" : "xã khác · other commune";
        }
        return dimension == Dimension.REGION && !CASES.containsKey(value) ? "khu vực · region " + value : word(value);
    }

    /** The province of that code on that day, by its name; one that is no more by the name it had. */
    static String province(String code, LocalDate day) {
        Optional<String> name = nameOf(code, day);
        if (name.isPresent()) {
            return Markdown.plain(name.get()) + " (" + code + ")";
        }
        String former = nameOf(code, Gazetteer.DISTRICTS_ABOLISHED.minusDays(1)).orElse("tỉnh · province");
        boolean gone = !day.isBefore(Gazetteer.DISTRICTS_ABOLISHED);
        return Markdown.plain(former) + (gone ? " (mã cũ · former code " : " (") + code + ")";
    }

    private static Optional<String> nameOf(String code, LocalDate day) {
        return Gazetteer.vietnam().unit(code, day).map(AdministrativeUnit::name);
    }

    /** How a value of the law is held against. */
    static String bound(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> "ít nhất bằng giá trị; bằng là đúng · at least the value; an equal amount is lawful";
            case AT_MOST -> "nhiều nhất bằng giá trị; bằng là đúng · at most the value; an equal amount is lawful";
            case ABOVE -> "trên giá trị; bằng là chưa đạt · above the value; an equal amount is not enough";
            case BELOW -> "dưới giá trị; bằng là không đạt · below the value; an equal amount is too much";
            case EXACTLY -> "đúng bằng giá trị · exactly the value";
            case ONE_OF -> "là một trong các giá trị · one of the values";
            case ALL_OF -> "đủ tất cả các giá trị · all of the values";
            case REQUIRED -> "phải có · must be so";
            case WITHIN_MONTHS ->
                "trong số tháng đó; ngày tròn tháng là ngày đầu tiên bị loại"
                        + " · within so many months; the day on which they are full is the first day out";
            case UNTIL -> "chậm nhất ngày đó; đúng ngày đó còn kịp · on that day at the latest; the day itself is in";
            case BEFORE -> "trước ngày đó; đúng ngày đó là muộn · before that day; the day itself is late";
            case BASIS -> "chỉ là căn cứ, không so với giá trị · basis only, nothing is compared with the value";
        };
    }

    /** Whether a stretch lets a rule judge. */
    static String decides(ParameterValue<?> stretch) {
        return stretch.decides() ? "có · yes" : "không · no";
    }

    /** Which way a province may move a value. */
    static String movement(Movement movement) {
        return switch (movement) {
            case NONE -> "không được thay đổi · may not move it";
            case DOWN -> "chỉ được hạ thấp hơn · may only lower it";
            case UP -> "chỉ được nâng cao hơn · may only raise it";
            case SETS -> "tự quy định · sets its own";
        };
    }
}
