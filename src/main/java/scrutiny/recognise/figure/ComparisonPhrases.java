package scrutiny.recognise.figure;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Direction;
import scrutiny.fact.Extent;
import scrutiny.text.Span;

/** Recognises the phrases with which sentences compare one value with another. */
final class ComparisonPhrases {
  /** A regular expression for mentions of the country. */
  static final String ENGLAND =
      "national(?:ly)?\\b|\\bengland\\b|\\benglish average|\\bcountry as a whole|\\bthe"
          + " country\\b|\\ball local authorities";

  /** A regular expression for mentions of similar authorities. */
  static final String NEIGHBOURS =
      "statistical neighbour|\\bcomparators?\\b|\\bsimilar (?:local"
          + " )?(?:authorities|areas|councils)|\\bneighbours\\b|\\bcomparable (?:local"
          + " )?authorities|\\bcomparator group";

  /** A regular expression for mentions of the region. */
  static final String REGION =
      "\\bregion(?:al(?:ly)?)?\\b|\\b(?:london|south east|south west|north east|north west|west"
          + " midlands|east midlands|east of england|yorkshire(?: and the humber)?)"
          + " (?:average|figure)";

  private static final Pattern WIDER_AREA =
      Pattern.compile(
          "(?<england>%s)|(?<neighbours>%s)|(?<region>%s)".formatted(ENGLAND, NEIGHBOURS, REGION));

  private static final Pattern FROM =
      Pattern.compile(
          "\\bfrom (?:(?:an?|the) (?:[\\w-]+ ){1,4}of |the"
              + " (?:(?:published|previous|reported|earlier|national) )?)?$");

  private static final Pattern TO =
      Pattern.compile(
          "(?:[^.;]|\\.\\d){0,90}?\\bto (?:an? (?:[\\w-]+ ){1,3}of |the current (?:[\\w-]+"
              + " )?|become |stand at )?$");

  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(?:(?<up>increas\\w*|ris(?:e|es|en|ing)|rose|grown|grew|growth|up)|(?<down>reduc\\w*|decreas\\w*|f[ae]ll(?:s|en|ing)?|drop\\w*|declin\\w*|down)|(?<any>improv\\w*|deteriorat\\w*|chang\\w*|mov\\w*|went|gone))\\b");

  private static final Pattern COMPARED =
      Pattern.compile(
          "\\b(?:compar(?:ed|es|ing|ison|able) (?:\\w+ )?(?:to|with)|against|as opposed"
              + " to|versus|"
              + FigureWords.expression("noun of change")
              + " on"
              + "|(?:better|worse|higher|lower|more|fewer|less|greater)"
              + " than|(?:above|below)(?: than)?) (?:[\\p{L}'-]+ ){0,8}$");

  private static final Pattern HIGHER =
      Pattern.compile("\\b(?:above|higher|exceed\\w*|greater|more than|larger|double|twice)\\b");
  private static final Pattern LOWER =
      Pattern.compile("\\b(?:below|lower|fewer|less than|smaller)\\b");
  private static final Pattern SIMILAR =
      Pattern.compile(
          "\\b(?:in line with|similar to|comparable (?:to|with)|consistent with|close to|the same"
              + " as|broadly in line)\\b");

  private static final Pattern RELATION_TO_WIDER_AREA =
      Pattern.compile(
          "(?:(?<higher>above|higher than|greater than|more than)|(?<lower>below|lower than|less"
              + " than|fewer than)|(?<similar>(?:broadly )?in line with|similar to|comparable"
              + " (?:to|with)|consistent"
              + " with|the same as))(?: \\w+){0,6}? (?:the )?(?:[\\w-]+ ){0,4}?(?:%s|%s|%s)"
                  .formatted(ENGLAND, NEIGHBOURS, REGION));

  private static final Pattern UNCHANGED =
      Pattern.compile(
          "(?:is|was|are|were|remains?) (?:broadly |largely |very )?(?:consistent with|the same"
              + " (?:(?:number|figure|rate|proportion|level) )?as|unchanged from|similar to|in line"
              + " with) (?:(?:the|that) )?(?:number|figure|position|rate|proportion|level)?s?\\b");

  /** The length of the text in which “below the” is looked for, in characters. */
  private static final int TRAILING_LENGTH = 20;

  private ComparisonPhrases() {}

  /** Returns whether “from” right before a value marks it as the old one. */
  static boolean isOldValue(NormalisedText text, int from, int start) {
    return text.matchBefore(FROM, from, start).isPresent();
  }

  /** Returns where “from” right before a value begins, with the words between them. */
  static int oldValueStart(NormalisedText text, int from, int start) {
    return text.matchBefore(FROM, from, start).map(MatchResult::start).orElse(start);
  }

  /** Returns whether the text between two values says that one became the other. */
  static boolean leadsToNewValue(NormalisedText text, Span between) {
    Matcher to = text.matcher(TO, between);
    return to.lookingAt() && to.end() == between.end();
  }

  /** Returns whether a span mentions a change. */
  static boolean mentionsChange(NormalisedText text, Span span) {
    return text.matcher(CHANGE, span).find();
  }

  /** Returns the direction of the last rise or fall that a span mentions. */
  static Optional<Direction> changeDirection(NormalisedText text, Span span) {
    Matcher change = text.matcher(CHANGE, span);
    Optional<Direction> last = Optional.empty();
    while (change.find()) {
      if (change.group("up") != null) {
        last = Optional.of(Direction.INCREASE);
      } else if (change.group("down") != null) {
        last = Optional.of(Direction.DECREASE);
      }
    }
    return last;
  }

  /** Returns whether the text before a value compares it with an earlier one. */
  static boolean isCompared(NormalisedText text, int from, int start) {
    return from < start && text.matchBefore(COMPARED, from, start).isPresent();
  }

  /** Returns the wider area that a span names. */
  static Optional<Extent> extent(NormalisedText text, Span span) {
    if (span.length() == 0) {
      return Optional.empty();
    }
    Matcher wider = text.matcher(WIDER_AREA, span);
    return wider.find() ? Optional.of(extent(wider)) : Optional.empty();
  }

  private static Extent extent(Matcher wider) {
    return wider.group("england") != null
        ? Extent.ENGLAND
        : wider.group("region") != null ? Extent.REGION : Extent.STATISTICAL_NEIGHBOURS;
  }

  /** Returns whether a span says that a value is similar to, higher or lower than another. */
  static Optional<Direction> relation(NormalisedText text, Span span) {
    if (span.length() == 0) {
      return Optional.empty();
    }
    String phrase = text.substring(span);
    return SIMILAR.matcher(phrase).find()
        ? Optional.of(Direction.SIMILAR)
        : HIGHER.matcher(phrase).find()
            ? Optional.of(Direction.HIGHER)
            : LOWER.matcher(phrase).find() ? Optional.of(Direction.LOWER) : Optional.empty();
  }

  /** Returns the relation that the end of a span states; the rest may be about another value. */
  static Optional<Direction> trailingRelation(NormalisedText text, Span span) {
    return relation(
        text, new Span(Math.max(span.start(), span.end() - TRAILING_LENGTH), span.end()));
  }

  /** Returns the comparison with a wider area whose own value is not stated. */
  static Optional<ExtractedFigure.FigureComparison> comparisonWithoutValue(
      NormalisedText text, Span span) {
    if (span.length() == 0) {
      return Optional.empty();
    }
    Matcher relation = text.matcher(RELATION_TO_WIDER_AREA, span);
    if (!relation.find()) {
      return Optional.empty();
    }
    Direction direction =
        relation.group("higher") != null
            ? Direction.HIGHER
            : relation.group("lower") != null ? Direction.LOWER : Direction.SIMILAR;
    return Optional.of(
        new ExtractedFigure.FigureComparison(
            Optional.empty(),
            Optional.empty(),
            extent(text, new Span(relation.start(), span.end())),
            Optional.of(direction)));
  }

  /** Returns whether a sentence says that a value stayed as it was. */
  static boolean isUnchanged(NormalisedText text, Span sentence) {
    return text.matcher(UNCHANGED, sentence).find();
  }
}
