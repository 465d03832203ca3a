package vn.sinhke.rules.summary;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Figures that are added and taken off (các số hạng): the other side of an identity. */
final class Terms {

    private final List<Figure> added = new ArrayList<>();
    private final List<Figure> taken = new ArrayList<>();

    private Terms() {}

    static Terms none() {
        return new Terms();
    }

    static Terms of(Figure... figures) {
        Terms terms = new Terms();
        terms.added.addAll(List.of(figures));
        return terms;
    }

    /** These columns of the row, added up. */
    static Terms of(Line line, Iterable<String> columns) {
        Terms terms = new Terms();
        columns.forEach(column -> terms.added.add(line.figure(column)));
        return terms;
    }

    Terms plus(Figure figure) {
        added.add(figure);
        return this;
    }

    Terms minus(Figure figure) {
        taken.add(figure);
        return this;
    }

    BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : added) {
            sum = sum.add(figure.value());
        }
        for (Figure figure : taken) {
            sum = sum.subtract(figure.value());
        }
        return sum;
    }

    ImmutableList<Figure> figures() {
        return Stream.concat(added.stream(), taken.stream()).collect(ImmutableList.toImmutableList());
    }
}
