package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.GradedThing;
import scrutiny.text.Span;

/** Finds the clauses that give the grades of an earlier inspection in a paragraph that names it. */
final class EarlierGradeClauses {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}‘“'\"])");

  private static final Pattern JUDGED =
      Pattern.compile(
          "(?i)\\b(?:judge[ds]?|judging|rated|graded|assessed|found|finding|judgements?|was|were"
              + "|requir(?:ed|ing)\\s+improvement)\\b");

  /** A sentence that continues on the inspection of the one before. */
  private static final Pattern CONTINUES =
      Pattern.compile(
          "(?is)(?:(?:the\\s+)?(?:arrangements|services?|overall)\\b[^.;]{0,120}?"
              + "|the\\s+(?:local\\s+authority|council)\\s+|(?:it|they|these|both)\\s+)\\b"
              + "(?:was|were)\\s+(?:also\\s+|both\\s+)?"
              + "(?:judged|rated|graded|found|assessed)\\b.*");

  /** The start of a clause after the date that is about that inspection. */
  private static final Pattern CLAUSE_AFTER_DATE =
      Pattern.compile(
          "(?is)(?:,?\\s+|;\\s+(?=it\\b|they\\b|the\\s+overall))(?:it|they|the\\s+overall|when|where|which|in\\s+which|at\\s+which|and|judged|found|rated|graded"
              + "|concluded|giving|gave|awarding|awarded|receiving|received|resulting\\s+in|resulted\\s+in|with\\s+an?\\s+(?:overall\\s+)?judgement)\\b");

  private static final Pattern IT_WAS = Pattern.compile("(?is)\\s+(?:it|they)\\s+(?:was|were)\\b");

  private static final Pattern OPENS_WITH_TIME = Pattern.compile("(?is)(?:at|in|during)\\b.*");

  private static final Pattern ENDS_BEFORE_TIME =
      Pattern.compile(
          "(?is)[^,;:]*(?:,\\s*(?:which|who)\\b[^,;:]*,)?[^,;:]*"
              + "\\b(?:at|in|during|following|by|when\\s+(?:it|they))\\s*");

  /** A sentence that names what was inspected in a clause before the one that grades it. */
  private static final Pattern OPENS_WITH_CLAUSE = Pattern.compile("(?is)when\\s");

  /** The words that make an inspection one of what is named before it. */
  private static final Pattern IN_WHICH =
      Pattern.compile("(?is).*\\b(?:where|whose|in\\s+which|at\\s+which|for\\s+which)\\s*");

  /** Punctuation after which the sentence is about something else. */
  private static final Pattern TOPIC_CHANGE =
      Pattern.compile(
          "[;:]|\\s[–—-]\\s|,(?!\\s+(?:but|with|except|apart|and\\s+(?!they|it\\b|these)"
              + "[^,;]*\\bjudged)\\b)");

  private static final Pattern FIRST_COMMA = Pattern.compile("\\s*,\\s*");

  /** Words of a clause on something other than the grades, or on only a part. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "(?i)\\b(?:capacity|not|never|no\\s+longer|except|apart\\s+from|other\\s+than|most|some|many|majority"
              + "|weakness\\w*|concerns?|enough|standard|quality\\s+of|practice|progress\\s+made"
              + "|this\\s+inspection|still|homes?|than|areas?\\s+for)\\b");

  private EarlierGradeClauses() {}

  /** Returns the sentences of a paragraph or item. */
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

  /** Returns the clause of the mention's sentence that gives grades; empty if there is none. */
  static Optional<Span> judgingClause(
      String text, Span sentence, EarlierInspectionMention mention) {
    String before = text.substring(sentence.start(), mention.span().start());
    if (IN_WHICH.matcher(before).matches() && GradedThing.namesAnother(before)) {
      return Optional.empty();
    }
    Matcher opening =
        CLAUSE_AFTER_DATE
            .matcher(text)
            .region(mention.span().end(), sentence.end())
            .useTransparentBounds(true);
    if (opening.lookingAt()) {
      return isAboutPart(text, sentence, mention, opening.end())
          ? Optional.empty()
          : clause(text, opening.start(), opening.end(), sentence.end());
    }
    if (OPENS_WITH_CLAUSE
        .matcher(text)
        .region(mention.span().start(), sentence.end())
        .lookingAt()) {
      Matcher comma = FIRST_COMMA.matcher(text).region(mention.span().end(), sentence.end());
      return comma.lookingAt()
          ? clause(text, comma.end(), comma.end(), sentence.end())
          : Optional.empty();
    }
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

  /** Returns the clause in which a sentence grades the inspection of the one before, if it does. */
  static Optional<Span> followingClause(String text, Span sentence) {
    return CONTINUES.matcher(text).region(sentence.start(), sentence.end()).matches()
        ? clause(text, sentence.start(), sentence.start(), sentence.end())
        : Optional.empty();
  }

  /**
   * Returns whether a clause is about a part of the service: “Help for care leavers is better since
   * the inspection, when it was judged …”.
   */
  private static boolean isAboutPart(
      String text, Span sentence, EarlierInspectionMention mention, int start) {
    String before = text.substring(sentence.start(), mention.span().start());
    return IT_WAS.matcher(text).region(start, sentence.end()).lookingAt()
        && (AMBIGUOUS.matcher(before).find()
            || !AreaPhrases.in(before, new Span(0, before.length())).isEmpty());
  }

  private static Optional<Span> clause(String text, int start, int from, int end) {
    Matcher topicChange = TOPIC_CHANGE.matcher(text).region(from, end);
    return ifUnambiguous(text, new Span(start, topicChange.find() ? topicChange.start() : end));
  }

  private static Optional<Span> ifUnambiguous(String text, Span clause) {
    String clauseText = text.substring(clause.start(), clause.end());
    return JUDGED.matcher(clauseText).find() && !AMBIGUOUS.matcher(clauseText).find()
        ? Optional.of(clause)
        : Optional.empty();
  }
}
