package vn.sinhke.law;

import java.time.LocalDate;

/** A law book seen from one {@link LegalContext}, as it was known on the context's day of knowledge. */
public final class LawOfTheDay {

    private final LawBook book;
    private final LegalContext context;

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
        return book.answer(parameter, context.scope(), context);
    }

    /** Returns the value for the context's day and the given case. */
    public <T> LegalAnswer<T> answer(Parameter<T> parameter, Scope asked) {
        return book.answer(parameter, asked, context);
    }

    /** Returns the value for the given case on another day than the context's. */
    public <T> LegalAnswer<T> answer(Parameter<T> parameter, Scope asked, LocalDate day) {
        return book.answer(
                parameter,
                asked,
                day.equals(context.day())
                        ? context
                        : LegalContext.builder().from(context).day(day).build());
    }
}
