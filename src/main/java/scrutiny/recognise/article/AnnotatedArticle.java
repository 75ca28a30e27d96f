package scrutiny.recognise.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.text.Span;

/** The sentences of an article as tokens, each annotated once. */
final class AnnotatedArticle {
  private final Article article;
  private final List<Span> councils;
  private final Map<Integer, AnnotatedSentence> annotated = new HashMap<>();

  AnnotatedArticle(Article article) {
    this.article = article;
    this.councils = article.authorityMentions().stream().map(Article::span).toList();
  }

  /** Returns the tokens of a sentence. */
  AnnotatedSentence sentence(int number) {
    return annotated.computeIfAbsent(
        number,
        n ->
            AnnotatedSentence.of(
                article.characters(), article.sentences().get(n).span(), councils));
  }

  /** Returns whether any sentence names the inspectors. */
  boolean namesInspectors() {
    return IntStream.range(0, article.sentences().size())
        .mapToObj(this::sentence)
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(t -> t.is(WordClass.INSPECTOR));
  }

  /** Returns the exact words of a sentence. */
  String words(int number) {
    return article.text().substring(article.sentences().get(number).span());
  }

  /**
   * Returns the numbers of the sentences before one that may be about the same, the nearest first:
   * of the same story, a heading with what it is above.
   *
   * @param max the largest number of sentences to return
   */
  List<Integer> before(int number, int max) {
    return IntStream.iterate(number - 1, i -> i >= 0 && i >= number - max, i -> i - 1)
        .takeWhile(i -> !startsStory(i + 1))
        .boxed()
        .toList();
  }

  private boolean startsStory(int number) {
    Sentence sentence = article.sentences().get(number);
    return sentence.startsBlock() && sentence.heading() && number > 0;
  }
}
