package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.GradedThing;
import scrutiny.text.Span;

/**
 * Determines whether a pronoun that is graded stands for something other than the council's
 * services: a home in the sentence before, or adult learning that was inspected.
 */
final class GradedPronouns {
  /** Matches the words of a clause up to a grade whose subject is a pronoun: "It was judged". */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "\\b(?:it|they|both|each)\\s+(?:(?:has|have|had|also|then|again|since|now|still|all|\\p{L}+ly)\\s+){0,3}(?:is|are|was|were|been|be|remains?|got|received|failed)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches the words up to a grade whose object is a pronoun: "rated it", "found them to be". */
  private static final Pattern OBJECT =
      Pattern.compile(
          "\\b(?:rat|judg|grad|deem|brand|declar|call|label|mark|consider|f(?:i|ou)nd|g[ia]v)(?:e?[sd]|ing|s|e|en)?\\s+(?:it|them|both)\\b"
              + "(?:\\s+(?:to|be|as|an?|being|still|both|overall|down|up))*\\W*$",
          Pattern.CASE_INSENSITIVE);

  /** Matches what was inspected: "inspection of adult learning", "visit to three centres". */
  private static final Pattern INSPECTED =
      Pattern.compile(
          "\\b(?:inspections?\\s+of|visit(?:s|ed)?\\s+to|report\\s+(?:on|into|about)|(?<!(?:not|was|were|been|be|last)\\s)(?:inspected|visited))\\s+(?!(?:this|last|in|by|at|during|again|early|late|twice)\\b)(?<thing>[^,;:.]{3,60})",
          Pattern.CASE_INSENSITIVE);

  /** Matches a name that its sentence explains: "Oakfield, which looks after six teenagers". */
  private static final Pattern EXPLAINED_NAME =
      Pattern.compile(
          "^\\W*(?<name>(?!Ofsted\\b|Inspectors\\b)\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,4}),\\s+(?:which|an?)\\s");

  private static final Pattern THIS_AREA =
      Pattern.compile("\\b(?:this|the)\\s+(?:area|aspect)\\b", Pattern.CASE_INSENSITIVE);

  /** The maximum number of sentences between a pronoun and what it stands for. */
  private static final int MAX_SENTENCES_BACK = 5;

  /** The maximum length of "The council's" or the like before an area, in characters. */
  private static final int MAX_DETERMINER_LENGTH = 15;

  private GradedPronouns() {}

  /** Returns whether a grade is that of a pronoun which stands for something else. */
  static boolean isForAnother(Article article, int number, Span before) {
    String text = article.characters();
    String words = text.substring(before.start(), before.end());
    Matcher subject = SUBJECT.matcher(words);
    Matcher object = OBJECT.matcher(words);
    boolean isSubject = subject.find();
    if (!isSubject && !object.find()) {
      return false;
    }
    int pronoun = before.start() + (isSubject ? subject.start() : object.start());
    int block = article.sentences().get(number).block();
    int to = pronoun;
    int first = Math.max(0, number - MAX_SENTENCES_BACK);
    for (int i = number; i >= first && article.sentences().get(i).block() == block; i--) {
      Span sentence = article.sentences().get(i).span();
      String antecedent = text.substring(sentence.start(), Math.max(sentence.start(), to));
      if (Providers.isNamedLastIn(antecedent)
          || GradedThing.isAnotherReferredTo(antecedent)
          || isAboutExplainedName(article, antecedent, sentence.start())) {
        return true;
      }
      Matcher inspected = INSPECTED.matcher(antecedent);
      if (inspected.find()) {
        return GradedThing.isUnknownThing(inspected.group("thing"));
      }
      if (Providers.isCouncilNamedIn(antecedent)) {
        return false;
      }
      to = i == 0 ? to : article.sentences().get(i - 1).span().end();
    }
    return false;
  }

  private static boolean isAboutExplainedName(Article article, String sentence, int start) {
    Matcher explained = EXPLAINED_NAME.matcher(sentence);
    if (!explained.find()) {
      return false;
    }
    Span name = new Span(start + explained.start("name"), start + explained.end("name"));
    return article.authorityMentions().stream().map(Article::span).noneMatch(name::contains);
  }

  /**
   * Returns the area that a graded pronoun stands for, if the sentence before begins with it, or
   * that “this area” stands for, if the sentence before names it.
   */
  static Optional<Area> area(Article article, int number, Span before) {
    String text = article.characters();
    String words = text.substring(before.start(), before.end());
    List<Sentence> sentences = article.sentences();
    if (number == 0 || sentences.get(number - 1).block() != sentences.get(number).block()) {
      return Optional.empty();
    }
    Span previous = sentences.get(number - 1).span();
    if (THIS_AREA.matcher(words).find()) {
      List<AreaPhrases.AreaMention> named = AreaPhrases.in(text, previous);
      return named.isEmpty() ? Optional.empty() : Optional.of(named.getLast().area());
    }
    if (!SUBJECT.matcher(words).find() && !OBJECT.matcher(words).find()) {
      return Optional.empty();
    }
    return AreaPhrases.in(text, previous).stream()
        .filter(a -> a.span().start() - previous.start() <= MAX_DETERMINER_LENGTH)
        .map(AreaPhrases.AreaMention::area)
        .findFirst();
  }
}
