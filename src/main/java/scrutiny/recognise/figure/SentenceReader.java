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
  /** The maximum distance between a value and the wider area it belongs to, in characters. */
  private static final int MAX_DISTANCE = 70;

  private final NormalisedText text;
  private final Span sentence;
  private final FigureContext context;
  private final List<ExtractedFigure> figures;
  private final int earlierFigureCount;
  private final boolean hasTime;
  private final List<Candidate> candidates;
  private final TimeResolver timeResolver;
  private final SentenceClauses clauses;
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

  /** Returns whether a candidate restates, in brackets, the compared value right before it. */
  private boolean restates(Candidate candidate, int index) {
    Span bracket = clauses.bracket(candidate.start());
    return lastComparedIndex >= 0
        && lastComparedIndex == index - 1
        && bracket != null
        && bracket.start() - candidates.get(lastComparedIndex).end() < 2;
  }

  /**
   * Returns whether a candidate is one more value that others have: “against the national and local
   * averages of 87% and 85% respectively”.
   */
  private boolean isRespectiveValue(Candidate candidate, int index, int lastOtherIndex) {
    return lastOtherIndex >= 0
        && lastOtherIndex == index - 1
        && SentencePatterns.JOINED
            .matcher(
                text.substring(
                    NormalisedText.spanUpTo(
                        /* start= */ candidates.get(index - 1).end(),
                        /* end= */ candidate.start())))
            .matches()
        && text.matchesAt(SentencePatterns.RESPECTIVELY, candidate.end(), sentence.end());
  }

  /** Adds the figures of the sentence, and the comparisons that it makes, to those of the block. */
  void read() {
    int lastOtherIndex = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      int from = i == 0 ? sentence.start() : candidates.get(i - 1).end();
      if (ComparisonPhrases.isOldValue(text, from, candidate.start())) {
        int newIndex = nextOutsideBrackets(i);
        if (newIndex < candidates.size()
            && ComparisonPhrases.leadsToNewValue(
                text,
                NormalisedText.spanUpTo(
                    /* start= */ candidate.end(), /* end= */ candidates.get(newIndex).start()))) {
          addChange(candidate, candidates.get(newIndex));
          i = newIndex;
        } else if (ComparisonPhrases.mentionsChange(
            text,
            new Span(Math.max(sentence.start(), candidate.start() - 40), candidate.start()))) {
          addComparison(candidate, i, Optional.empty());
          lastComparedIndex = i;
        }
        continue;
      }
      Optional<Extent> extent = extent(candidate, i, from);
      if (extent.isPresent()) {
        addComparison(candidate, i, extent);
        lastOtherIndex = i;
      } else if (isCompared(candidate, from) || restates(candidate, i)) {
        addComparison(candidate, i, Optional.empty());
        lastOtherIndex = i;
      } else if (!isRespectiveValue(candidate, i, lastOtherIndex)) {
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

  /** Returns the index of the next candidate that does not restate one in brackets. */
  private int nextOutsideBrackets(int index) {
    int next = index + 1;
    while (next < candidates.size()
        && clauses.bracket(candidates.get(next).start()) != null
        && clauses.bracket(candidates.get(index).start()) == null) {
      next++;
    }
    return next;
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

  /** Returns the wider area whose value a candidate is. */
  private Optional<Extent> extent(Candidate candidate, int index, int from) {
    Span bracket = clauses.bracket(candidate.start());
    Span clause = clauses.clause(candidate.start());
    int start = Math.max(from, bracket == null ? clause.start() : bracket.start());
    if (bracket != null
        && text.matchBefore(
                SentencePatterns.ELSEWHERE, Math.max(from, sentence.start()), bracket.start())
            .isPresent()) {
      Optional<Extent> named =
          ComparisonPhrases.extent(
              text,
              NormalisedText.spanUpTo(
                  Math.max(from, bracket.start() - MAX_DISTANCE), bracket.start()));
      return named.or(() -> Optional.of(Extent.ENGLAND));
    }
    Optional<Extent> before =
        ComparisonPhrases.extent(text, NormalisedText.spanUpTo(start, candidate.start()));
    if (before.isPresent()) {
      return before;
    }
    int next = index + 1 < candidates.size() ? candidates.get(index + 1).start() : sentence.end();
    int end =
        Math.min(
            next,
            Math.min(
                candidate.end() + MAX_DISTANCE, bracket == null ? clause.end() : bracket.end()));
    boolean compared = isCompared(candidate, from);
    return compared && end > candidate.end()
        ? ComparisonPhrases.extent(text, new Span(candidate.end(), end))
        : Optional.empty();
  }

  private boolean isCompared(Candidate candidate, int from) {
    Span clause = clauses.clause(candidate.start());
    int start =
        Math.max(
            from, Math.max(sentence.start(), Math.min(clause.start() - 20, candidate.start())));
    return ComparisonPhrases.isCompared(text, start, candidate.start());
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
      Unit unit = other.unit().orElse(Unit.COUNT);
      if (figure.amount().unit() != unit) {
        continue;
      }
      if (figure.comparison().filter(comparison -> !comparison.isChangeOnly()).isEmpty()) {
        int from = index == 0 ? sentence.start() : candidates.get(index - 1).end();
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
                    timeResolver.timeAfter(other, nextValueStart(index)),
                    extent,
                    direction)));
      }
      return;
    }
  }

  /** Returns the start of the next value that is not in brackets. */
  private int nextValueStart(int index) {
    return candidates.stream()
        .skip(index + 1L)
        .filter(c -> clauses.bracket(c.start()) == null)
        .mapToInt(Candidate::start)
        .findFirst()
        .orElse(sentence.end());
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
    int end = Math.min(clause.end(), value.end() + MAX_DISTANCE);
    return ComparisonPhrases.extent(text, NormalisedText.spanUpTo(value.end(), end))
        .map(extent ->
            new ExtractedFigure.FigureComparison(
                Optional.empty(),
                Optional.empty(),
                Optional.of(extent),
                Optional.of(Direction.HIGHER)));
  }

  private Optional<When> when(Candidate value, Optional<When> compared) {
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
