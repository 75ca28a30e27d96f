package scrutiny.recognise.article;

import java.util.regex.Pattern;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.GradedThing;
import scrutiny.text.Span;

/**
 * Determines whether anything says that a grade is for a council's services: words of its sentence,
 * or of a sentence before to which it refers back.
 */
final class CouncilCues {
  /** Matches words for the services or their council, but not "the council's lodge". */
  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?:(?:this|these) areas?|services?|departments?|social (?:care|work)|children[’']s"
              + " trust|safeguarding|child protection|provision for"
              + " children|(?:councils?|authorit(?:y|ies)|county|borough|city|town"
              + " hall)(?![’']s?\\s+(?!\\p{L}+"
              + " (?:services?|care)\\b|services?\\b|children\\b|ofsted\\b"
              + "|leaders|own\\b|new\\b|latest\\b|overall\\b|first\\b|last\\b|previous\\b|grade|rating|inspection"
              + "|outstanding|good\\b|inadequate|performance|work\\b|support\\b|[‘“'\"])))",
          Pattern.CASE_INSENSITIVE);

  /** Matches where a noun phrase is only specified further: "the judgement from that visit". */
  private static final Pattern FURTHER = Pattern.compile("\\s(?:from|about|after|before|under)\\s");

  /** The maximum number of sentences to which a sentence refers back. */
  private static final int MAX_SENTENCES_BACK = 4;

  private CouncilCues() {}

  /** Returns whether the sentence of a grade, or what it refers back to, is about a council. */
  static boolean isAboutCouncil(Article article, int number, Span grade) {
    for (int i = number; i >= Math.max(0, number - MAX_SENTENCES_BACK); i--) {
      Span span = article.sentences().get(i).span();
      String sentence = article.text().substring(span);
      if (isCued(article, span, sentence)) {
        return true;
      }
      Span subject = i == number ? new Span(span.start(), grade.start()) : span;
      if (i >= number - 1
          && isInBlock(article, i, number)
          && isAboutUnknownThing(article, subject)) {
        return false;
      }
    }
    return number <= MAX_SENTENCES_BACK;
  }

  private static boolean isInBlock(Article article, int one, int other) {
    return article.sentences().get(one).block() == article.sentences().get(other).block();
  }

  private static boolean isAboutUnknownThing(Article article, Span before) {
    String words = article.characters().substring(before.start(), before.end());
    return GradedThing.isUnknownThing(FURTHER.split(words, 2)[0]);
  }

  private static boolean isCued(Article article, Span span, String sentence) {
    return CUE.matcher(sentence).find()
        || article.authorityMentions().stream().map(Article::span).anyMatch(span::contains)
        || !AreaPhrases.in(article.characters(), span).isEmpty();
  }
}
