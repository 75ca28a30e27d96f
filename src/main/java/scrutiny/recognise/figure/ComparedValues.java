package scrutiny.recognise.figure;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.Extent;
import scrutiny.text.Span;

/** Tells which numbers of a sentence are compared with others, and whose values they are. */
final class ComparedValues {
  /** The maximum distance between a value and the wider area it belongs to, in characters. */
  static final int MAX_DISTANCE = 70;

  private final NormalisedText text;
  private final Span sentence;
  private final List<Candidate> candidates;
  private final SentenceClauses clauses;

  /**
   * Prepares to compare the numbers of a sentence.
   *
   * @param candidates the numbers that may be figures, in the order of the text
   */
  ComparedValues(
      NormalisedText text, Span sentence, List<Candidate> candidates, SentenceClauses clauses) {
    this.text = text;
    this.sentence = sentence;
    this.candidates = candidates;
    this.clauses = clauses;
  }

  /** Returns where the candidate before one ends, or the sentence begins. */
  int precedingEnd(int index) {
    return index == 0 ? sentence.start() : candidates.get(index - 1).end();
  }

  /** Returns the index of the next candidate that does not restate one in brackets. */
  int nextOutsideBrackets(int index) {
    int next = index + 1;
    while (next < candidates.size()
        && clauses.bracket(candidates.get(next).start()) != null
        && clauses.bracket(candidates.get(index).start()) == null) {
      next++;
    }
    return next;
  }

  /** Returns the start of the next value that is not in brackets. */
  int nextValueStart(int index) {
    return candidates.stream()
        .skip(index + 1L)
        .filter(c -> clauses.bracket(c.start()) == null)
        .mapToInt(Candidate::start)
        .findFirst()
        .orElse(sentence.end());
  }

  /** Returns whether a candidate restates, in brackets, the value right before it. */
  boolean restatesPrevious(int index) {
    Span bracket = clauses.bracket(candidates.get(index).start());
    return bracket != null && bracket.start() - candidates.get(index - 1).end() < 2;
  }

  /**
   * Returns whether a candidate is one more value that others have: “against the national and local
   * averages of 87% and 85% respectively”.
   */
  boolean isRespectiveValue(int index) {
    Candidate candidate = candidates.get(index);
    Span between =
        NormalisedText.spanUpTo(
            /* start= */ candidates.get(index - 1).end(), /* end= */ candidate.start());
    return SentencePatterns.JOINED.matcher(text.substring(between)).matches()
        && text.matchesAt(SentencePatterns.RESPECTIVELY, candidate.end(), sentence.end());
  }

  /** Returns whether a count is of a group of its own: “compared with 40 carers who left”. */
  private boolean isOfOthers(Candidate candidate) {
    return candidate.unit().isEmpty()
        && text.matchesAt(SentencePatterns.OWN_GROUP, candidate.end(), sentence.end())
        && TimeExpressions.in(text, new Span(candidate.end(), sentence.end())).isEmpty();
  }

  /** Returns whether the words before a candidate compare it. */
  boolean isCompared(int index) {
    Candidate candidate = candidates.get(index);
    if (candidate.form() == Numbers.NumberForm.MULTIPLE || isOfOthers(candidate)) {
      return false;
    }
    Span clause = clauses.clause(candidate.start());
    int start =
        Math.max(
            precedingEnd(index),
            Math.max(sentence.start(), Math.min(clause.start() - 20, candidate.start())));
    return ComparisonPhrases.isCompared(text, start, candidate.start());
  }

  /** Returns the wider area whose value a candidate is. */
  Optional<Extent> extent(int index) {
    Candidate candidate = candidates.get(index);
    if (candidate.form() == Numbers.NumberForm.MULTIPLE) {
      return Optional.empty();
    }
    int from = precedingEnd(index);
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
    return isCompared(index) && end > candidate.end()
        ? ComparisonPhrases.extent(text, new Span(candidate.end(), end))
        : Optional.empty();
  }
}
