package scrutiny.recognise.article;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.explain.ExplainedGrade;
import scrutiny.recognise.explain.ExplainedSentence;
import scrutiny.recognise.explain.GradeOutcome;
import scrutiny.reference.AuthorityFinder;

/** Explains how the sentences of an article were read. */
public final class ArticleExplanation {
  private ArticleExplanation() {}

  /** Returns the sentences of an article, in order, with their words and grades. */
  public static List<ExplainedSentence> of(StructuredDocument document, AuthorityFinder finder) {
    Article article = Article.of(document, finder);
    AnnotatedArticle annotated = new AnnotatedArticle(article);
    Map<Integer, List<ExplainedGrade>> grades = GradeMentions.explain(article);
    JudgedGrades judged = JudgedGrades.of(article);
    return IntStream.range(0, article.sentences().size())
        .mapToObj(i ->
            new ExplainedSentence(
                article.sentences().get(i).span(),
                annotated.sentence(i).tokens(),
                grades.getOrDefault(i, List.of()).stream()
                    .map(grade -> withLoss(grade, judged))
                    .toList()))
        .toList();
  }

  /** Returns a grade with the reason for which it became no fact although it was read. */
  private static ExplainedGrade withLoss(ExplainedGrade grade, JudgedGrades judged) {
    return grade.outcome() == GradeOutcome.READ
        ? judged.lossOf(grade.words()).map(grade::withOutcome).orElse(grade)
        : grade;
  }
}
