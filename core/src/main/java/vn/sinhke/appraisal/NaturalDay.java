package vn.sinhke.appraisal;

import java.time.LocalDate;

/**
 * The day to judge a subject on when nobody names one (ngày xét tự nhiên).
 *
 * @param day the day
 * @param from word for what of the subject it comes from, as in {@code filed}
 */
public record NaturalDay(LocalDate day, String from) {}
