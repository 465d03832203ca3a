package vn.sinhke.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as people and programs write it. */
final class DayConverter implements ITypeConverter<LocalDate> {

    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate convert(String text) {
        try {
            return text.indexOf('/') >= 0 ? LocalDate.parse(text, VIETNAMESE) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("Not a day: '" + text + "' (expected like 2023-08-25 or 25/8/2023)");
        }
    }
}
