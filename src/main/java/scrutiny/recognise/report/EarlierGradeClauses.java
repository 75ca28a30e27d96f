package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.text.Span;

/** Where a paragraph that names an earlier inspection tells its grades. */
final class EarlierGradeClauses {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}‘“'\"])");

  private static final Pattern JUDGED =
      Pattern.compile(
          "(?i)\\b(?:judge[ds]?|judging|rated|graded|assessed|found|finding|judgements?|was|were"
              + "|requir(?:ed|ing)\\s+improvement)\\b");

  /** A sentence that goes on about the inspection of the one before. */
  private static final Pattern CONTINUES =
      Pattern.compile(
          "(?is)(?:(?:the\\s+)?(?:arrangements|services?|overall)\\b[^.;]{0,120}?"
              + "|the\\s+(?:local\\s+authority|council)\\s+|(?:it|they|these|both)\\s+)\\b"
              + "(?:was|were)\\s+(?:also\\s+|both\\s+)?"
              + "(?:judged|rated|graded|found|assessed)\\b.*");

  /** The clause that follows the date is about that inspection. */
  private static final Pattern CLAUSE_AFTER_DATE =
      Pattern.compile(
          "(?is),?\\s+(?:when|where|which|in\\s+which|at\\s+which|and|judged|found|rated|graded"
              + "|concluded|with\\s+an?\\s+(?:overall\\s+)?judgement)\\b");

  private static final Pattern IT_WAS = Pattern.compile("(?is)\\s+(?:it|they)\\s+(?:was|were)\\b");

  private static final Pattern OPENS_WITH_TIME = Pattern.compile("(?is)(?:at|in|during)\\b.*");

  private static final Pattern ENDS_BEFORE_TIME =
      Pattern.compile("(?is)[^,;:]*\\b(?:at|in|during|following|by|when\\s+(?:it|they))\\s*");

  /** A comma behind which the sentence speaks of something else. */
  private static final Pattern TOPIC_CHANGE =
      Pattern.compile(
          "[;:]|\\s[–—-]\\s|,(?!\\s+(?:but|with|except|apart|and\\s+(?!they|it\\b|these)"
              + "[^,;]*\\bjudged)\\b)");

  private static final Pattern FIRST_COMMA = Pattern.compile("\\s*,\\s*");

  /** Words with which a clause tells of something else than the grades, or of only a part. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "(?i)\\b(?:capacity|not|never|no\\s+longer|except|apart\\s+from|other\\s+than|most|some|many|majority"
              + "|weakness\\w*|concerns?|enough|standard|quality\\s+of|practice|progress\\s+made"
              + "|this\\s+inspection|still|homes?|than|areas?\\s+for)\\b");

  private EarlierGradeClauses() {}

  /** The sentences of a paragraph or item. */
  static List<Span> sentences(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    Matcher end = SENTENCE_END.matcher(text).region(block.start(), block.end());
    end.useTransparentBounds(true);
    int start = block.start();
    while (end.find()) {
      sentences.add(new Span(start, end.start()));
      start = end.end();
    }
    sentences.add(new Span(start, block.end()));
    return sentences;
  }

  /** The words of the mention's own sentence that judge; nothing where it does not. */
  static Optional<Span> judgingClause(
      String text, Span sentence, EarlierInspectionMention mention) {
    Matcher opens =
        CLAUSE_AFTER_DATE
            .matcher(text)
            .region(mention.span().end(), sentence.end())
            .useTransparentBounds(true);
    if (opens.lookingAt()) {
      return isAboutPart(text, sentence, mention, opens.end())
          ? Optional.empty()
          : clause(text, opens.start(), opens.end(), sentence.end());
    }
    String before = text.substring(sentence.start(), mention.span().start());
    if (ENDS_BEFORE_TIME.matcher(before).matches()
        && JUDGED.matcher(before).find()
        && !OPENS_WITH_TIME.matcher(before).matches()) {
      return ifUnambiguous(text, new Span(sentence.start(), mention.span().start()));
    }
    Matcher comma = FIRST_COMMA.matcher(text).region(mention.span().end(), sentence.end());
    return OPENS_WITH_TIME.matcher(before).matches() && comma.lookingAt()
        ? clause(text, comma.end(), comma.end(), sentence.end())
        : Optional.empty();
  }

  /** A sentence that tells the grades of the inspection of the one before. */
  static Optional<Span> followingClause(String text, Span sentence) {
    return CONTINUES.matcher(text).region(sentence.start(), sentence.end()).matches()
        ? clause(text, sentence.start(), sentence.start(), sentence.end())
        : Optional.empty();
  }

  /** “Help for care leavers is better since the inspection, when it was judged …”. */
  private static boolean isAboutPart(
      String text, Span sentence, EarlierInspectionMention mention, int clause) {
    String before = text.substring(sentence.start(), mention.span().start());
    return IT_WAS.matcher(text).region(clause, sentence.end()).lookingAt()
        && (AMBIGUOUS.matcher(before).find()
            || !AreaPhrases.in(before, new Span(0, before.length())).isEmpty());
  }

  private static Optional<Span> clause(String text, int start, int from, int end) {
    Matcher next = TOPIC_CHANGE.matcher(text).region(from, end);
    return ifUnambiguous(text, new Span(start, next.find() ? next.start() : end));
  }

  private static Optional<Span> ifUnambiguous(String text, Span clause) {
    String words = text.substring(clause.start(), clause.end());
    return JUDGED.matcher(words).find() && !AMBIGUOUS.matcher(words).find()
        ? Optional.of(clause)
        : Optional.empty();
  }
}
