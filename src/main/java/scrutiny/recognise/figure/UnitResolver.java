package scrutiny.recognise.figure;

import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Unit;
import scrutiny.text.Span;

/** Determines whether a number in a sentence is a figure, and in which unit. */
final class UnitResolver {
  private static final Pattern LEADING_CONJUNCTION =
      Pattern.compile("(?:, |\\band |; )(?:only )?$");

  private static final Pattern FURTHER = Pattern.compile("\\ba further $|\\banother $");

  private static final Pattern OF_THESE =
      Pattern.compile(" of (?:these|those|them|whom|which) (?:are|were|is|was|have|has|had)\\b");

  /** Matches the beginning of a sentence about parts of a group: “Five of the 16 children”. */
  private static final Pattern PART_OF_GROUP =
      Pattern.compile(
          "(?:%s|\\d+) (?:out )?of (?:the|its|their|these|those) ".formatted(Numbers.SMALL_NUMBER));

  private static final Pattern AND = Pattern.compile(", (?:and|but|while) $");

  private final NormalisedText text;
  private final Span sentence;
  private final SentenceClauses clauses;

  UnitResolver(NormalisedText text, Span sentence, SentenceClauses clauses) {
    this.text = text;
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /**
   * Returns the unit of a candidate; empty if it is no figure.
   *
   * @param count whether the words around the candidate make it a count
   * @param follows whether a figure precedes it in the sentence
   */
  Optional<Unit> unit(Candidate candidate, boolean count, boolean follows) {
    if (candidate.unit().isPresent()) {
      return candidate.unit().filter(unit -> !isDuration(unit) || isLength(candidate));
    }
    return count
            || (follows
                && (isFurtherCount(candidate)
                    || isElliptical(candidate)
                    || isPartOfThem(candidate)
                    || isPartOfGroup(candidate)))
            || isPartOfBase(candidate)
        ? Optional.of(Unit.COUNT)
        : Optional.empty();
  }

  /** Returns whether a candidate is a duration that only says what is counted. */
  boolean isOnlyDuration(Candidate candidate) {
    return candidate.unit().filter(UnitResolver::isDuration).isPresent() && !isLength(candidate);
  }

  /** Returns whether a candidate adds to another figure: “a further eight”. */
  private boolean isFurtherCount(Candidate candidate) {
    return text.matchBefore(
            FURTHER, Math.max(sentence.start(), candidate.start() - 20), candidate.start())
        .isPresent();
  }

  /** Returns whether a candidate counts some of those counted before: “and four hundred said”. */
  private boolean isElliptical(Candidate candidate) {
    return text.matchBefore(
                SentencePatterns.ELLIPSIS_BEFORE,
                Math.max(sentence.start(), candidate.start() - 10),
                candidate.start())
            .isPresent()
        && text.matchesAt(SentencePatterns.ELLIPSIS_AFTER, candidate.end(), sentence.end());
  }

  /** Returns whether a candidate is a part of a group named first: “Of the 50 …, seven have …”. */
  private boolean isPartOfBase(Candidate candidate) {
    Span first = clauses.firstClause();
    return candidate.start() >= first.end()
        && text.matchesAt(SentenceClauses.BASE, first.start(), first.end())
        && text.matchBefore(LEADING_CONJUNCTION, first.end() - 2, candidate.start()).isPresent()
        && text.matchesAt(MeasureResolver.VERB, candidate.end(), sentence.end());
  }

  /** Returns whether a candidate counts some of those before it: “only 50 of these are”. */
  private boolean isPartOfThem(Candidate candidate) {
    return candidate.value().intValue() > 1
        && text.matchesAt(OF_THESE, candidate.end(), sentence.end())
        && !CountClassifier.isSample(text, sentence);
  }

  /** Returns whether a candidate is a part of a group of which a part is named first. */
  private boolean isPartOfGroup(Candidate candidate) {
    return text.matchesAt(PART_OF_GROUP, sentence.start(), sentence.end())
        && text.matchBefore(AND, sentence.start(), candidate.start()).isPresent()
        && text.matchesAt(MeasureResolver.VERB, candidate.end(), sentence.end())
        && !CountClassifier.isSample(text, sentence);
  }

  private static boolean isDuration(Unit unit) {
    return switch (unit) {
      case HOURS, DAYS, WEEKS, MONTHS, YEARS -> true;
      default -> false;
    };
  }

  /** Returns whether a duration is a length of time that is measured: an average or a wait. */
  private boolean isLength(Candidate candidate) {
    return isAverage(candidate) || isWait(candidate);
  }

  private boolean isWait(Candidate candidate) {
    int from = Math.max(sentence.start(), candidate.start() - 100);
    return text.matchBefore(SentencePatterns.WAIT, from, candidate.start()).isPresent()
        && !text.matcher(
                SentencePatterns.OTHER_WAIT, NormalisedText.spanUpTo(from, candidate.start()))
            .find()
        && !CountClassifier.isSample(text, sentence);
  }

  private boolean isAverage(Candidate candidate) {
    Span clause = clauses.clause(candidate.start());
    return text.matchBefore(
            SentencePatterns.AVERAGE,
            Math.min(clause.start(), candidate.start()),
            candidate.start())
        .isPresent();
  }
}
