package scrutiny.recognise.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.text.Span;

/**
 * Decides whether a number without a unit counts something, from the noun that follows it and from
 * the text before it.
 */
final class CountClassifier {
  private static final Phrases COUNTED_NOUNS = Phrases.read("/recognise/counted.tsv");

  /** Matches the words after a number, up to the verb or preposition that ends them. */
  private static final Pattern NOUN_PHRASE =
      Pattern.compile(
          "(?:(?: (?:out )?of (?:the |these |those |its |their |a total of )?(?:\\d[\\d,]*|"
              + Numbers.SMALL_NUMBER
              + "))?(?:"
              + " (?!(?:of|in|for|to|by|with|at|from|on|and|or|who|which|that|whose|were|was|are|is|have|has|had|been|be|became|become|lived?|living|placed|being|remain|remained|left|ceased|returned|as|than|since|during|over|under|but|while|where|when|if|not|will|would|could|can|do|does|did|per|times|gcses?|further)\\b)\\p{L}[\\p{L}'/-]*){1,6})");

  private static final Pattern DURATION =
      Pattern.compile(
          "(?: \\w+)? (?:years?|months?|weeks?|days?|hours?|minutes?|miles?|nights?)\\b");

  /**
   * Matches right after a number that is followed by its share and so is a count itself: “95 (or
   * 59.4%)”.
   */
  private static final Pattern FOLLOWED_BY_SHARE =
      Pattern.compile(
          " \\((?:or |which is |about |approximately |around )*\\d[\\d.]* ?(?:%|per ?cent)|(?:"
              + " out)? of (?:the |these |those |a total of )?\\d");

  /** Matches right before a number that is a part of those counted before. */
  private static final Pattern OF_THEM =
      Pattern.compile(
          "\\bof (?:whom|which|these|those|them|this number)(?: children| young people)?,?(?:"
              + " only)? $");

  /** Matches right after a number that is a part of another: “seven of the 20 plans”. */
  private static final Pattern OF_NUMBER =
      Pattern.compile(
          " (?:out )?of (?:(?:the|these|those|its|their|a total of)"
              + " |(?!(?:10|100|ten|every)\\b))(?:\\d|(?:"
              + Numbers.SMALL_NUMBER
              + ") )");

  /** Matches right before a number word that is an example, or known already: “in two cases”. */
  private static final Pattern INCIDENTAL =
      Pattern.compile(
          "\\b(?:in|for|these|those|all|both|any|every|or|other|of|into|among|across|between|where|when|if|one|as|these|such|about|on|to|whose|than|all"
              + " but|none but) $");

  /** Matches right before people whose number is stated by the way: “plans for three children”. */
  private static final Pattern FOR_PEOPLE =
      Pattern.compile(
          "(?<!(?:one|two|three|four|five|six|some|most|all|out|none|both|each) )\\b(?:for|to|of)"
              + " $");

  /** Matches right before people who were appointed. */
  private static final Pattern APPOINTED =
      Pattern.compile("\\b(?:appointment|recruitment|employment) of (?:a further |another )?$");

  /** Matches right before a number that is called small: “only two complaints”. */
  private static final Pattern ONLY = Pattern.compile("\\b(?:only|just) $");

  /** Matches after a single one whose state is given: “one care leaver is in custody”. */
  private static final Pattern STATE = Pattern.compile("(?: [\\p{L}-]+){1,4} (?:is|has)\\b");

  /** Matches right before a number whose sentence says that so many exist. */
  private static final Pattern THERE_IS =
      Pattern.compile(
          "\\bthere (?:is|are|was|were|has been|have been|had been)(?:"
              + " (?:currently|now|also|only|just))* $");

  /** Matches right before a number in digits that is no figure. */
  private static final Pattern DEFINITE = Pattern.compile("\\b(?:these|those|every|any|or|all) $");

  /** Matches right before bodies that only help or take part. */
  private static final Pattern PARTICIPANT =
      Pattern.compile(
          "\\b(?:with|by|through|each of the|(?:between|across|in|from|for|of|to|among|all)"
              + " (?:the|its|their)) $");

  private static final Pattern DETERMINER = Pattern.compile("\\b(?:the|its|their|his|her) $");

  /** Matches words before a number that is only an example. */
  private static final Pattern EXAMPLE = FigureWords.anywhere("example");

  /** Matches mentions of what inspectors looked at, which is no figure of the authority. */
  private static final Pattern SAMPLE = FigureWords.anywhere("sample");

  /** Matches right before a number that is an average. */
  private static final Pattern AVERAGE = Pattern.compile("\\baverag(?:e of|ing|es) $");

  private static final Pattern OCCASIONS =
      Pattern.compile(" (?:\\w+ )?(?:instances?|occasions?)\\b");

  /** Matches events of which “one” is meant as a count. */
  private static final Pattern SINGLE_EVENT =
      Pattern.compile(
          " (?:(?:new|further|current|ongoing|local|live|published|child) )*(?:serious case"
              + " review|serious (?:incident|child)|scr|notification|(?:local )?child safeguarding"
              + " practice review|rapid review)");

  /**
   * Matches right before a number whose sentence says first what is counted: “The number of plans
   * has risen to 30”.
   */
  private static final Pattern NUMBER_OF = FigureWords.before("counted before");

  /** Matches right before a number in brackets that restates a share. */
  private static final Pattern SHARE_BEFORE = FigureWords.before("share before");

  private static final Pattern CLOSING = Pattern.compile("\\)");

  /** The maximum distance of the counted noun before a number, in characters. */
  private static final int MAX_NOUN_DISTANCE = 150;

  private CountClassifier() {}

  /**
   * Returns whether a candidate without a unit counts something.
   *
   * @param context what precedes the sentence: in a profile of an area, or in a list of counts,
   *     weaker evidence is enough
   * @param dated whether the sentence or its context states a time
   */
  static boolean isCount(
      NormalisedText text,
      Span sentence,
      Candidate candidate,
      FigureContext context,
      boolean dated) {
    int start = candidate.start();
    int end = candidate.end();
    int from = Math.max(sentence.start(), start - 40);
    boolean opensItem =
        context.inCountedList()
            && text.substring(sentence.start(), start)
                .chars()
                .noneMatch(Character::isLetterOrDigit);
    if (candidate.form() == Numbers.NumberForm.ZERO) {
      return ZeroCounts.isCount(
          text, sentence, candidate, opensItem || context.inProfile() || dated);
    }
    if (text.matchesAt(DURATION, end, sentence.end())) {
      return false;
    }
    boolean ofThem = text.matchBefore(OF_THEM, from, start).isPresent();
    if (ofThem || text.matchesAt(FOLLOWED_BY_SHARE, end, sentence.end())) {
      return candidate.form() == Numbers.NumberForm.DIGITS
          || ofThem
          || (text.matchesAt(OF_NUMBER, end, sentence.end())
              && isCountInWords(text, sentence, candidate, dated));
    }
    if (opensItem) {
      return true;
    }
    if (candidate.form() == Numbers.NumberForm.DIGITS && restatesShare(text, sentence, candidate)) {
      return true;
    }
    Optional<String> noun = countedNoun(text, sentence, end);
    if (noun.isEmpty()) {
      return candidate.form() == Numbers.NumberForm.DIGITS && hasNounBefore(text, sentence, start);
    }
    if (context.inProfile()) {
      return text.matchBefore(DEFINITE, from, start).isEmpty();
    }
    if (isSample(text, sentence)) {
      return false;
    }
    if (candidate.form() == Numbers.NumberForm.DIGITS) {
      return text.matchBefore(DEFINITE, from, start).isEmpty();
    }
    return isCountInWords(text, sentence, candidate, dated);
  }

  /** Returns whether a number in words, such as “two”, is a count and no example. */
  private static boolean isCountInWords(
      NormalisedText text, Span sentence, Candidate candidate, boolean dated) {
    int end = candidate.end();
    int from = Math.max(sentence.start(), candidate.start() - 40);
    Optional<String> noun = countedNoun(text, sentence, end);
    if (noun.isEmpty() || isSample(text, sentence)) {
      return false;
    }
    if (text.matchesAt(OCCASIONS, end, sentence.end())) {
      return dated;
    }
    Optional<MatchResult> only = text.matchBefore(ONLY, from, candidate.start());
    int start = only.map(MatchResult::start).orElse(candidate.start());
    if (text.matchBefore(AVERAGE, from, start).isPresent()) {
      return true;
    }
    boolean dedicated =
        noun.get().equals("people")
            && candidate.value().intValue() > 1
            && (text.matchBefore(APPOINTED, from, start).isPresent()
                || (dated && text.matchBefore(FOR_PEOPLE, from, start).isPresent()));
    if ((text.matchBefore(INCIDENTAL, from, start).isPresent() && !dedicated)
        || text.matcher(EXAMPLE, NormalisedText.spanUpTo(sentence.start(), start)).find()) {
      return false;
    }
    if (candidate.value().intValue() == 1) {
      boolean exists = text.matchBefore(THERE_IS, from, start).isPresent();
      return text.matchesAt(SINGLE_EVENT, end, sentence.end())
          || (dated && (exists || only.isPresent()))
          || (only.isPresent()
              && (exists
                  || (start == sentence.start() && text.matchesAt(STATE, end, sentence.end()))));
    }
    return noun.get().equals("bodies")
        ? text.matchBefore(PARTICIPANT, from, start).isEmpty()
        : text.matchBefore(DETERMINER, from, start).isEmpty();
  }

  /** Returns whether a number in brackets says how many a share is: “17% of children (26)”. */
  static boolean restatesShare(NormalisedText text, Span sentence, Candidate candidate) {
    return text.matchesAt(CLOSING, candidate.end(), sentence.end())
        && text.matchBefore(
                SHARE_BEFORE,
                Math.max(sentence.start(), candidate.start() - MAX_NOUN_DISTANCE),
                candidate.start())
            .isPresent()
        && !isSample(text, sentence);
  }

  private static boolean hasNounBefore(NormalisedText text, Span sentence, int start) {
    return text.matchBefore(NUMBER_OF, Math.max(sentence.start(), start - MAX_NOUN_DISTANCE), start)
            .isPresent()
        && !isSample(text, sentence);
  }

  /** Returns whether a sentence says what inspectors looked at. */
  static boolean isSample(NormalisedText text, Span sentence) {
    return SAMPLE.matcher(text.substring(sentence)).find();
  }

  /** Returns the kind of noun that a number counts, as in counted.tsv. */
  static Optional<String> countedNoun(NormalisedText text, Span sentence, int end) {
    Matcher counted = text.matcher(NOUN_PHRASE, new Span(end, sentence.end()));
    if (!counted.lookingAt()) {
      return Optional.empty();
    }
    List<Phrases.PhraseMatch> nouns = COUNTED_NOUNS.in(text.substring(end, counted.end()));
    return nouns.isEmpty() ? Optional.empty() : Optional.of(nouns.getLast().meaning());
  }
}
