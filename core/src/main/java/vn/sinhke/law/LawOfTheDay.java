package vn.sinhke.law;

import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A law book seen from one {@link LegalContext}, as it was known on the context's day of knowledge.
 *
 * <p>What was asked once is remembered: the answer to a parameter, a case and a day is always the same. Whoever judges
 * many subjects in the same circumstances keeps one of these; it may be used by several threads.
 */
public final class LawOfTheDay {

    /** So many answers are remembered at most: the cases and days of a nation are few, those of bad data are not. */
    private static final int MOST_REMEMBERED = 4096;

    private final LawBook book;
    private final LegalContext context;
    private final ConcurrentHashMap<Question, LegalAnswer<?>> answers = new ConcurrentHashMap<>();

    LawOfTheDay(LawBook book, LegalContext context) {
        this.book = book;
        this.context = context;
    }

    /** The book, as it was known. */
    public LawBook book() {
        return book;
    }

    /** The circumstances. */
    public LegalContext context() {
        return context;
    }

    /** Returns the value for the context's day and cases. */
    public <T> LegalAnswer<T> answer(Parameter<T> parameter) {
        return answer(parameter, context.scope(), context.day());
    }

    /** Returns the value for the context's day and the given case. */
    public <T> LegalAnswer<T> answer(Parameter<T> parameter, Scope asked) {
        return answer(parameter, asked, context.day());
    }

    /** Returns the value for the given case on another day than the context's. */
    public <T> LegalAnswer<T> answer(Parameter<T> parameter, Scope asked, LocalDate day) {
        Question question = new Question(parameter, asked, day);
        @SuppressWarnings("unchecked") // the answer to a parameter of that type
        LegalAnswer<T> known = (LegalAnswer<T>) answers.get(question);
        if (known != null) {
            return known;
        }
        LegalAnswer<T> found = book.answer(
                parameter,
                asked,
                day.equals(context.day())
                        ? context
                        : LegalContext.builder().from(context).day(day).build());
        if (answers.size() < MOST_REMEMBERED) {
            answers.put(question, found);
        }
        return found;
    }

    private record Question(Parameter<?> parameter, Scope asked, LocalDate day) {}
}
