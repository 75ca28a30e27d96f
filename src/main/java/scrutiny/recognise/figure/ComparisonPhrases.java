package scrutiny.recognise.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Direction;
import scrutiny.fact.Extent;
import scrutiny.text.Span;

/** The words by which sentences compare one value with another. */
final class ComparisonPhrases {
  static final String ENGLAND =
      "national(?:ly)?\\b|\\bengland\\b|\\benglish average|\\bcountry as a whole|\\bthe"
          + " country\\b|\\ball local authorities";
  static final String NEIGHBOURS =
      "statistical neighbour|\\bcomparators?\\b|\\bsimilar (?:local"
          + " )?(?:authorities|areas|councils)|\\bneighbours\\b|\\bcomparable (?:local"
          + " )?authorities|\\bcomparator group";
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
              + " to|versus|(?:better|worse|higher|lower|more|fewer|less|greater)"
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
              + " as|unchanged from|similar to|in line with) (?:the"
              + " )?(?:number|figure|position|rate|proportion|level)?s?\\b");

  /** The room of “below the”, in characters. */
  private static final int TRAILING_LENGTH = 20;

  private ComparisonPhrases() {}

  /** Whether “from” leads to a value. */
  static boolean isOldValue(NormalisedText text, int from, int start) {
    return text.matchBefore(FROM, from, start).isPresent();
  }

  /** Whether the words between two values say that one became the other. */
  static boolean leadsToNewValue(NormalisedText text, Span between) {
    Matcher to = text.matcher(TO, between);
    return to.lookingAt() && to.end() == between.end();
  }

  /** Whether words tell of a change. */
  static boolean mentionsChange(NormalisedText text, Span words) {
    return text.matcher(CHANGE, words).find();
  }

  /** The direction of a change that words tell. */
  static Optional<Direction> changeDirection(NormalisedText text, Span words) {
    Matcher change = text.matcher(CHANGE, words);
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

  /** Whether words compare what follows them with what stood before. */
  static boolean isCompared(NormalisedText text, int from, int start) {
    return from < start && text.matchBefore(COMPARED, from, start).isPresent();
  }

  /** The wider area that words name. */
  static Optional<Extent> extent(NormalisedText text, Span words) {
    if (words.length() == 0) {
      return Optional.empty();
    }
    Matcher wider = text.matcher(WIDER_AREA, words);
    return wider.find() ? Optional.of(extent(wider)) : Optional.empty();
  }

  private static Extent extent(Matcher wider) {
    return wider.group("england") != null
        ? Extent.ENGLAND
        : wider.group("region") != null ? Extent.REGION : Extent.STATISTICAL_NEIGHBOURS;
  }

  /** How words say that a value stands to one elsewhere. */
  static Optional<Direction> relation(NormalisedText text, Span words) {
    if (words.length() == 0) {
      return Optional.empty();
    }
    String plain = text.substring(words);
    return SIMILAR.matcher(plain).find()
        ? Optional.of(Direction.SIMILAR)
        : HIGHER.matcher(plain).find()
            ? Optional.of(Direction.HIGHER)
            : LOWER.matcher(plain).find() ? Optional.of(Direction.LOWER) : Optional.empty();
  }

  /** How the last of some words say so; those before them may be about another value. */
  static Optional<Direction> trailingRelation(NormalisedText text, Span words) {
    return relation(
        text, new Span(Math.max(words.start(), words.end() - TRAILING_LENGTH), words.end()));
  }

  /** How words say that a value stands to that of a wider area, which they do not give. */
  static Optional<ExtractedFigure.FigureComparison> comparisonWithoutValue(
      NormalisedText text, Span words) {
    if (words.length() == 0) {
      return Optional.empty();
    }
    Matcher standing = text.matcher(RELATION_TO_WIDER_AREA, words);
    if (!standing.find()) {
      return Optional.empty();
    }
    Direction direction =
        standing.group("higher") != null
            ? Direction.HIGHER
            : standing.group("lower") != null ? Direction.LOWER : Direction.SIMILAR;
    return Optional.of(
        new ExtractedFigure.FigureComparison(
            Optional.empty(),
            Optional.empty(),
            extent(text, new Span(standing.start(), words.end())),
            Optional.of(direction)));
  }

  /** Whether a sentence says that a value stayed as it was. */
  static boolean isUnchanged(NormalisedText text, Span sentence) {
    return text.matcher(UNCHANGED, sentence).find();
  }
}
