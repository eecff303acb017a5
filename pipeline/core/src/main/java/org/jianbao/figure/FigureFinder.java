package org.jianbao.figure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.language.Passage;
import org.jianbao.number.NumeralReader;
import org.jianbao.number.SqueezedText;
import org.jianbao.quantity.Attempt;
import org.jianbao.quantity.AttemptRecorder;
import org.jianbao.quantity.Quantity;
import org.jianbao.quantity.QuantityFinder;
import org.jianbao.quantity.RateReader;
import org.jianbao.quantity.RoughQuantity;
import org.jianbao.quantity.Trace;
import org.jianbao.resolve.Subject;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a passage: 新增停车位13928个 gives 13928 个 of 新增停车位.
 *
 * <p>The numbers are found by grammar over the characters, never by tokens alone; tokens, times and names then say what is
 * counted, whose it is and when. Shared by threads.
 */
public final class FigureFinder {
    private final QuantityFinder quantities;
    private final RateReader rates;
    private final RoleReader roles;
    private final TargetReader targets;
    private final IndicatorReader indicators;
    private final SubjectReader subjects;
    private final RespectiveSubjects respective;
    private final PeriodReader periods;
    private final Facilities facilities;

    private FigureFinder(FigureLexicon lexicon) {
        this.quantities = new QuantityFinder(lexicon.quantities());
        this.rates = new RateReader(lexicon.quantities(), NumeralReader.standard());
        this.roles = new RoleReader(lexicon.roles(), lexicon.quantities().signs());
        this.targets = new TargetReader(lexicon.roles(), lexicon.periods());
        this.indicators = new IndicatorReader(lexicon);
        this.respective =
                new RespectiveSubjects(lexicon.agents(), lexicon.quantities().signs());
        this.subjects = new SubjectReader(lexicon);
        this.facilities = new Facilities(lexicon.agents());
        this.periods = new PeriodReader(lexicon, NumeralReader.standard());
    }

    /** A finder over the lexicons that ship with the program. */
    public static FigureFinder standard() {
        return new FigureFinder(FigureLexicon.standard());
    }

    /** The figures of {@code passage} in order, none overlapping; spans count from the passage's start. */
    public List<Figure> find(Passage passage, FigureContext context) {
        SqueezedText squeezed = SqueezedText.of(passage.text());
        List<RoughQuantity> rough =
                rates.read(squeezed.text(), quantities.find(passage, squeezed, context.surroundings(), Trace.NONE));
        List<Span> spans = rough.stream()
                .map(quantity -> squeezed.original(new Span(quantity.start(), quantity.end())))
                .toList();
        List<Role> read = targets.read(passage, spans, roles.read(squeezed.text(), rough), context);
        List<@Nullable String> named = indicators.read(passage, rough, spans, read, context);
        FigureContext actors = context.withMentions(facilities.names(passage, context.mentions()));
        List<@Nullable Subject> dealt = respective.deal(passage.text(), spans, actors.mentions());
        List<Figure> figures = new ArrayList<>(rough.size());
        for (int i = 0; i < rough.size(); i++) {
            RoughQuantity before = i == 0 ? null : rough.get(i - 1);
            RoughQuantity quantity = inheritPer(before, read.get(i), rough.get(i));
            Subject own = dealt.get(i);
            Subject subject = own == null ? subjects.read(passage, spans.get(i), actors) : own;
            figures.add(new Figure(
                    quantity.of(passage.text(), spans.get(i)),
                    named.get(i),
                    subject,
                    periods.read(passage, spans, i, read.get(i), context),
                    read.get(i)));
        }
        return figures;
    }

    /** What the passages below {@code passage} may mean by 全市 and 全镇: the division it begins with, and those before it of other levels. */
    public List<Subject> spoken(Passage passage, FigureContext context) {
        Subject first = subjects.spoken(passage, context);
        if (first == null) {
            return context.spoken();
        }
        List<Subject> spoken = new ArrayList<>(List.of(first));
        context.spoken().stream()
                .filter(place -> !OwnPlaces.isOfLevel(place.name(), OwnPlaces.level(first.name())))
                .forEach(spoken::add);
        return spoken;
    }

    /** What {@code passage} introduces, 通化机场位于…, for the passages below to speak of; null if it introduces none. */
    public @Nullable Subject introduced(Passage passage, FigureContext context) {
        return subjects.introduced(passage, context);
    }

    /** The quantity that the whole of {@code written} is, 13.61亿吨 or -3.6%; null if it is anything else. */
    public @Nullable Quantity measure(String written) {
        SqueezedText squeezed = SqueezedText.of(written);
        RoughQuantity whole = quantities.whole(squeezed.text());
        return whole == null ? null : whole.of(written, new Span(0, written.length()));
    }

    /** What was tried on {@code passage} in text order: every number with the rule that read it, or why none did. */
    public List<Attempt> explain(Passage passage, FigureContext context) {
        SqueezedText squeezed = SqueezedText.of(passage.text());
        AttemptRecorder recorder = new AttemptRecorder(passage.text(), squeezed);
        List<RoughQuantity> read = quantities.find(passage, squeezed, context.surroundings(), recorder);
        List<RoughQuantity> kept = rates.read(squeezed.text(), read);
        for (RoughQuantity quantity : read) {
            if (kept.stream().noneMatch(other -> other.number() == quantity.number())) {
                recorder.lost(quantity, () -> "it stands in the denominator of another");
            } else {
                kept.stream()
                        .filter(other -> other.number() == quantity.number())
                        .forEach(recorder::matched);
            }
        }
        return recorder.attempts();
    }

    /** 从2小时5元下降到3元: where a change ends, the denominator is the one where it began. */
    private static RoughQuantity inheritPer(@Nullable RoughQuantity before, Role role, RoughQuantity quantity) {
        boolean inherits = role == Role.TO && before != null && quantity.per() == null && before.per() != null;
        return inherits && before != null
                ? quantity.withPer(before.per(), quantity.rule()).withDimension(before.dimension())
                : quantity;
    }
}
