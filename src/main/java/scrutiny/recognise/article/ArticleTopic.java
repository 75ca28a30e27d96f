package scrutiny.recognise.article;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.verdict.Bearer;
import scrutiny.recognise.verdict.Construction;

/**
 * Determines whether a page is about the services for children of one council, so that a grade that
 * is called the overall or Ofsted's one needs no other word to belong to them.
 */
final class ArticleTopic {
  private static final Set<String> OVERALL = Set.of("overall");

  private static final Set<String> LAST = WordSets.of("last inspections");

  private static final Set<String> INSPECTIONS = WordSets.of("inspections as ratings");

  /** The maximum number of tokens between a grade and the word that makes it the overall one. */
  private static final int MAX_MODIFIERS = 4;

  private final Article article;
  private final AnnotatedArticle annotated;

  ArticleTopic(Article article) {
    this.article = article;
    this.annotated = new AnnotatedArticle(article);
  }

  /** Returns whether a grade can only be that of the services that the page is about. */
  boolean isOfServices(StatedVerdict verdict) {
    return article.subjects().all().size() == 1
        && (verdict.construction() != Construction.OWNER
            || (verdict.verdict().bearer() instanceof Bearer.Pronoun && isLast(verdict)))
        && isOverallOrOfInspectors(verdict)
        && !namesAnother(verdict.sentence())
        && annotated.before(verdict.number(), 1).stream()
            .noneMatch(i -> namesAnother(annotated.sentence(i)))
        && IntStream.range(0, article.sentences().size())
            .mapToObj(annotated::sentence)
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(t -> t.is(WordClass.CHILDRENS_SERVICES));
  }

  private static boolean namesAnother(AnnotatedSentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.is(WordClass.THING, WordClass.OTHER_JUDGE, WordClass.ANOTHER_COUNCIL));
  }

  /** Returns whether “overall” or the inspectors specify the noun of a grade, or it has one. */
  private static boolean isOverallOrOfInspectors(StatedVerdict verdict) {
    boolean named =
        verdict.after().stream()
            .dropWhile(t -> t.is(WordClass.QUOTE, WordClass.INSPECTOR))
            .limit(1)
            .anyMatch(t -> t.is(WordClass.RATING));
    return named
        || isOfLastInspection(verdict)
        || isSaidByInspectors(verdict)
        || verdict.before().reversed().stream()
            .dropWhile(t -> t.is(WordClass.QUOTE, WordClass.LINKING, WordClass.ADVERB))
            .limit(MAX_MODIFIERS)
            .takeWhile(t -> !t.wordClass().isVerb())
            .anyMatch(
                t -> OVERALL.contains(t.text()) || t.is(WordClass.INSPECTOR, WordClass.RATING));
  }

  /** Returns whether an inspection is called by its grade: “its last ‘inadequate’ inspection”. */
  private static boolean isOfLastInspection(StatedVerdict verdict) {
    return isLast(verdict)
        && verdict.after().stream()
            .dropWhile(t -> t.is(WordClass.QUOTE))
            .limit(1)
            .anyMatch(t -> INSPECTIONS.contains(t.text()));
  }

  /** Returns whether inspectors say a grade and nothing else: “the inspection said ‘good’”. */
  private static boolean isSaidByInspectors(StatedVerdict verdict) {
    List<Token> before =
        verdict.before().reversed().stream().dropWhile(t -> t.is(WordClass.QUOTE)).toList();
    return before.size() > 1
        && before.size() < verdict.index()
        && before.get(0).is(WordClass.SAYING)
        && before.get(1).is(WordClass.INSPECTOR)
        && verdict.after().stream().allMatch(t -> t.is(WordClass.QUOTE, WordClass.STOP));
  }

  private static boolean isLast(StatedVerdict verdict) {
    return verdict.before().reversed().stream()
        .dropWhile(t -> t.is(WordClass.QUOTE))
        .limit(1)
        .anyMatch(t -> LAST.contains(t.text()));
  }
}
