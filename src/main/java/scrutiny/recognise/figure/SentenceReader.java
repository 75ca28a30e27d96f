package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutiny.fact.Amount;
import scrutiny.fact.Direction;
import scrutiny.fact.Extent;
import scrutiny.fact.Unit;
import scrutiny.fact.When;
import scrutiny.text.Quote;
import scrutiny.text.Span;

/**
 * Reads one sentence: each of its numbers becomes a figure, or the value with which a figure is
 * compared.
 */
final class SentenceReader {
  /** The length of the text before “from” in which a change is looked for, in characters. */
  private static final int CHANGE_DISTANCE = 40;

  private final NormalisedText text;
  private final Span sentence;
  private final FigureContext context;
  private final List<ExtractedFigure> figures;
  private final int earlierFigureCount;
  private final boolean hasTime;
  private final List<Candidate> candidates;
  private final TimeResolver timeResolver;
  private final SentenceClauses clauses;
  private final ComparedValues compared;
  private final MeasureResolver measureResolver;
  private final UnitResolver unitResolver;
  private final List<Span> values;
  private int lastComparedIndex = -1;

  /**
   * Prepares to read a sentence.
   *
   * @param allCandidates the numbers in the sentence that may be figures
   * @param previous the sentence before, in the same block
   * @param context what precedes the block
   * @param figures the figures of the block so far, to which those of this sentence are added
   */
  SentenceReader(
      NormalisedText text,
      Span sentence,
      List<Candidate> allCandidates,
      Optional<Span> previous,
      FigureContext context,
      List<ExtractedFigure> figures) {
    this.text = text;
    this.sentence = sentence;
    this.context = context;
    this.figures = figures;
    this.earlierFigureCount = figures.size();
    List<TimeExpressions.TimeExpression> times = TimeExpressions.in(text, sentence);
    this.hasTime = !times.isEmpty() || context.when().isPresent();
    List<Candidate> numbers =
        allCandidates.stream().filter(c -> !TimeResolver.isPartOfTime(c, times)).toList();
    this.candidates = numbers.stream().filter(c -> !isTotal(c)).toList();
    List<Candidate> measured =
        candidates.stream().filter(c -> c.unit().isPresent() || isCount(c)).toList();
    this.clauses = new SentenceClauses(text, sentence, measured);
    this.compared = new ComparedValues(text, sentence, candidates, clauses);
    this.timeResolver = new TimeResolver(text, sentence, times, candidates, clauses);
    this.unitResolver = new UnitResolver(text, sentence, clauses);
    this.values =
        numbers.stream()
            .filter(c ->
                (measured.contains(c) && !unitResolver.isOnlyDuration(c))
                    || isTotal(c)
                    || ComparisonPhrases.isOldValue(text, sentence.start(), c.start()))
            .map(Candidate::span)
            .toList();
    List<Span> excluded = new ArrayList<>(values);
    times.forEach(t -> excluded.add(t.span()));
    this.measureResolver =
        new MeasureResolver(
            text, sentence, previous, context, clauses, excluded, figures, earlierFigureCount);
  }

  /** Returns whether a number is only the total of another: in “two of 13 plans”, the 13. */
  private boolean isTotal(Candidate candidate) {
    return candidate.unit().isEmpty()
        && text.matchBefore(
                SentencePatterns.PART_OF,
                Math.max(sentence.start(), candidate.start() - 60),
                candidate.start())
            .isPresent();
  }

  private boolean restatesComparedValue(int index) {
    return lastComparedIndex >= 0
        && lastComparedIndex == index - 1
        && compared.restatesPrevious(index);
  }

  /** Adds the figures of the sentence, and the comparisons that it makes, to those of the block. */
  void read() {
    int lastOtherIndex = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      int from = compared.precedingEnd(i);
      if (ComparisonPhrases.isOldValue(text, from, candidate.start())) {
        int newIndex = compared.nextOutsideBrackets(i);
        if (newIndex < candidates.size()
            && ComparisonPhrases.leadsToNewValue(
                text,
                NormalisedText.spanUpTo(
                    /* start= */ candidate.end(), /* end= */ candidates.get(newIndex).start()))) {
          addChange(candidate, candidates.get(newIndex));
          i = newIndex;
        } else if (mentionsChangeBefore(candidate, from)) {
          addComparison(candidate, i, Optional.empty());
          lastComparedIndex = i;
        }
        continue;
      }
      Optional<Extent> extent = compared.extent(i);
      if (extent.isPresent()) {
        addComparison(candidate, i, extent);
        lastOtherIndex = i;
      } else if (compared.isCompared(i) || restatesComparedValue(i)) {
        addComparison(candidate, i, Optional.empty());
        lastOtherIndex = i;
      } else if (lastOtherIndex < 0 || lastOtherIndex != i - 1 || !compared.isRespectiveValue(i)) {
        unitResolver
            .unit(candidate, isCount(candidate), figures.size() > earlierFigureCount)
            .ifPresent(unit ->
                addFigure(
                    candidate, candidate.amount(text, unit), comparisonByMultiple(candidate)));
      }
    }
    addRepeatedCount();
    addComparisonWithoutValue();
  }

  private boolean mentionsChangeBefore(Candidate old, int from) {
    int start = ComparisonPhrases.oldValueStart(text, from, old.start());
    return ComparisonPhrases.mentionsChange(
        text, new Span(Math.max(sentence.start(), start - CHANGE_DISTANCE), old.start()));
  }

  /** Adds a figure that changed from an old value to a new one: “from 30 weeks to 28 weeks”. */
  private void addChange(Candidate old, Candidate newValue) {
    Optional<Unit> unit = newValue.unit().or(old::unit);
    Span before = new Span(sentence.start(), old.start());
    if (unit.isEmpty() && !ComparisonPhrases.mentionsChange(text, before)) {
      return;
    }
    Unit newUnit = unit.orElse(Unit.COUNT);
    int order = newValue.value().compareTo(old.value());
    Direction direction =
        order == 0 ? Direction.UNCHANGED : order > 0 ? Direction.INCREASE : Direction.DECREASE;
    addFigure(
        newValue,
        newValue.amount(text, newUnit),
        Optional.of(
            new ExtractedFigure.FigureComparison(
                Optional.of(old.amount(text, old.unit().orElse(newUnit))),
                timeResolver
                    .timeAfter(old, newValue.start())
                    .or(() -> timeResolver.oldValueTime(newValue)),
                Optional.empty(),
                Optional.of(direction))));
  }

  private boolean isCount(Candidate candidate) {
    return CountClassifier.isCount(text, sentence, candidate, context, hasTime);
  }

  /** Adds a compared value to the last figure of its unit. */
  private void addComparison(Candidate other, int index, Optional<Extent> extent) {
    boolean hasFigure =
        figures.size() > earlierFigureCount || measureResolver.continuesPreviousFigure();
    if (!hasFigure) {
      return;
    }
    for (int i = figures.size() - 1; i >= 0; i--) {
      ExtractedFigure figure = figures.get(i);
      Unit unit =
          other
              .unit()
              .orElse(isRate(figures.getLast()) ? figures.getLast().amount().unit() : Unit.COUNT);
      if (figure.amount().unit() != unit) {
        continue;
      }
      if (figure.comparison().filter(comparison -> !comparison.isChangeOnly()).isEmpty()) {
        int from = compared.precedingEnd(index);
        Span words = new Span(Math.min(from, other.start()), other.start());
        Optional<Direction> direction =
            extent.isPresent()
                ? ComparisonPhrases.relation(text, words)
                : ComparisonPhrases.changeDirection(text, new Span(sentence.start(), other.start()))
                    .or(() -> ComparisonPhrases.trailingRelation(text, words));
        figures.set(
            i,
            figure.withComparison(
                new ExtractedFigure.FigureComparison(
                    Optional.of(other.amount(text, unit)),
                    timeResolver
                        .timeAfter(other, compared.nextValueStart(index))
                        .or(() -> timeResolver.timeBefore(other)),
                    extent,
                    direction)));
      }
      return;
    }
  }

  /** Returns whether a number without a unit that is compared with a figure is a rate as well. */
  private boolean isRate(ExtractedFigure figure) {
    return figure.quote().span().start() >= sentence.start()
        && switch (figure.amount().unit()) {
          case PER_1000, PER_10000, PER_100000 -> true;
          default -> false;
        };
  }

  private void addFigure(
      Candidate value, Amount amount, Optional<ExtractedFigure.FigureComparison> comparison) {
    List<Quote> measure = measureResolver.measureOf(value.span());
    if (!measure.isEmpty()) {
      Optional<When> when = when(value, comparison.flatMap(ExtractedFigure.FigureComparison::when));
      figures.add(
          new ExtractedFigure(
              text.quote(sentence),
              measure,
              amount,
              when,
              comparison.or(() -> changeWithoutOldValue(value))));
    }
  }

  /** Returns the direction of a change from a value that is not stated: “has risen to 14%”. */
  private Optional<ExtractedFigure.FigureComparison> changeWithoutOldValue(Candidate value) {
    Span clause = clauses.clause(value.start());
    Span words = NormalisedText.spanUpTo(clause.start(), value.start());
    return text.matchBefore(SentencePatterns.CHANGED, words.start(), words.end())
        .flatMap(changed ->
            ComparisonPhrases.changeDirection(text, new Span(changed.start(), changed.end())))
        .map(change ->
            new ExtractedFigure.FigureComparison(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(change)));
  }

  /** Returns the comparison of a multiple with a wider area: “twice the national rate”. */
  private Optional<ExtractedFigure.FigureComparison> comparisonByMultiple(Candidate value) {
    if (value.form() != Numbers.NumberForm.MULTIPLE) {
      return Optional.empty();
    }
    Span clause = clauses.clause(value.end() - 1);
    int end = Math.min(clause.end(), value.end() + ComparedValues.MAX_DISTANCE);
    return ComparisonPhrases.extent(text, NormalisedText.spanUpTo(value.end(), end))
        .map(extent ->
            new ExtractedFigure.FigureComparison(
                Optional.empty(),
                Optional.empty(),
                Optional.of(extent),
                Optional.of(Direction.HIGHER)));
  }

  private Optional<When> when(Candidate value, Optional<When> compared) {
    if (figures.size() > earlierFigureCount
        && CountClassifier.restatesShare(text, sentence, value)) {
      return figures.getLast().when();
    }
    return timeResolver
        .timeOf(value, compared)
        .or(() -> inheritsTime(value) ? figures.getLast().when() : Optional.empty())
        .or(context::when);
  }

  /** Returns whether a value has the time of the figure before it. */
  private boolean inheritsTime(Candidate value) {
    if (figures.isEmpty()) {
      return false;
    }
    if (figures.size() > earlierFigureCount) {
      return measureResolver.refersToPreviousFigure(value.span())
          || clauses.bracket(value.start()) != null;
    }
    return measureResolver.refersToPreviousFigure(value.span())
        && !ComparisonPhrases.mentionsChange(
            text, NormalisedText.spanUpTo(sentence.start(), value.start()));
  }

  /** Adds a figure with the same number again: “seven live there, all of whom …”. */
  private void addRepeatedCount() {
    if (figures.size() != earlierFigureCount + 1) {
      return;
    }
    var all = text.matcher(SentencePatterns.ALL_OF, sentence);
    ExtractedFigure first = figures.getLast();
    if (all.find()
        && all.start() > first.amount().words().span().end()
        && first.amount().unit() == Unit.COUNT) {
      Span words = new Span(all.start(), all.end());
      List<Quote> measure = new ArrayList<>(first.measure());
      measure.removeIf(q -> q.span().end() > all.start());
      measure.addAll(
          clauses.quotesOutside(
              NormalisedText.spanUpTo(all.end(), clauses.clause(all.end() - 1).end()), values));
      if (!measure.isEmpty()) {
        figures.add(
            new ExtractedFigure(
                text.quote(sentence),
                measure,
                new Amount(
                    text.quote(words), first.amount().value(), first.amount().bound(), Unit.COUNT),
                first.when(),
                Optional.empty()));
      }
    }
  }

  /** Adds a comparison whose other value the sentence does not state to the last figure. */
  private void addComparisonWithoutValue() {
    if (candidates.isEmpty() && measureResolver.continuesPreviousFigure()) {
      ExtractedFigure last = figures.getLast();
      if (last.comparison().isPresent()) {
        return;
      }
      Optional<ExtractedFigure.FigureComparison> comparison =
          ComparisonPhrases.comparisonWithoutValue(text, sentence);
      if (comparison.isEmpty() && ComparisonPhrases.isUnchanged(text, sentence)) {
        comparison =
            timeResolver
                .firstTime()
                .map(time ->
                    new ExtractedFigure.FigureComparison(
                        Optional.empty(),
                        Optional.of(time),
                        Optional.empty(),
                        Optional.of(Direction.UNCHANGED)));
      }
      comparison.ifPresent(stated -> figures.set(figures.size() - 1, last.withComparison(stated)));
      return;
    }
    if (figures.size() > earlierFigureCount && figures.getLast().comparison().isEmpty()) {
      ExtractedFigure last = figures.getLast();
      Span rest =
          new Span(Math.min(last.amount().words().span().end(), sentence.end()), sentence.end());
      boolean isLastValue = candidates.stream().noneMatch(c -> c.start() >= rest.start());
      if (isLastValue) {
        ComparisonPhrases.comparisonWithoutValue(text, rest)
            .ifPresent(stated -> figures.set(figures.size() - 1, last.withComparison(stated)));
      }
    }
  }
}
