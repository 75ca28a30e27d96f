package scrutiny.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Area;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Grade;
import scrutiny.fact.JudgementNotGiven;
import scrutiny.fact.Kind;
import scrutiny.fact.MissingReason;
import scrutiny.reference.Authorities;

/** Where documents disagree about a judgement, one of them takes precedence. */
class JudgementPrecedenceTest {
  private static final String BATH = "E06000022";
  private static final Area OVERALL = Area.OVERALL_EFFECTIVENESS;

  private static DocumentFactsBuilder mention(DocumentFactsBuilder document) {
    return document
        .mentionsInspection("Bath", "e1", Kind.SIF, BATH)
        .dated("Bath", "e1", "2017-04-24", "");
  }

  private static DocumentFactsBuilder article(String text) {
    return mention(DocumentFactsBuilder.article("article.txt", text));
  }

  private static Optional<Grade> accepted(DocumentFacts... documents) {
    List<ResolvedJudgement> judgements =
        new Resolver(new Authorities(List.of()), Iris.DEFAULT)
            .resolve(List.of(documents))
            .judgements();
    assertThat(judgements).hasSize(1);
    return judgements.getFirst().grade();
  }

  @Test
  void prefersAnInspectoratesLetterToALaterArticle() {
    DocumentFacts letter =
        mention(
                DocumentFactsBuilder.letter(
                    "letter.txt", Kind.FOCUSED_VISIT, "Bath was good. Sent 5 May 2018."))
            .judgedPreviously("good", "e1", OVERALL, Grade.GOOD)
            .published("5 May 2018", LocalDate.of(2018, 5, 5))
            .build();
    DocumentFacts news =
        article("Bath was outstanding. Printed 6 June 2018.")
            .judgedPreviously("outstanding", "e1", OVERALL, Grade.OUTSTANDING)
            .published("6 June 2018", LocalDate.of(2018, 6, 6))
            .build();
    assertThat(accepted(letter, news)).hasValue(Grade.GOOD);
  }

  @Test
  void prefersTheLaterOfTwoArticles() {
    DocumentFacts dated =
        article("Bath was outstanding. Printed 6 June 2018.")
            .judged("outstanding", "e1", OVERALL, Grade.OUTSTANDING)
            .published("6 June 2018", LocalDate.of(2018, 6, 6))
            .build();
    DocumentFacts later =
        article("Bath was good. Printed 7 July 2018.")
            .judged("good", "e1", OVERALL, Grade.GOOD)
            .published("7 July 2018", LocalDate.of(2018, 7, 7))
            .build();
    DocumentFacts undated =
        article("Bath was inadequate.")
            .judged("inadequate", "e1", OVERALL, Grade.INADEQUATE)
            .build();
    assertThat(accepted(dated, later, undated)).hasValue(Grade.GOOD);
  }

  @Test
  void prefersTheGradeThatADocumentGivesToOneThatItRecalls() {
    DocumentFacts news =
        article("Bath, once inadequate, is good.")
            .judgedPreviously("inadequate", "e1", OVERALL, Grade.INADEQUATE)
            .judged("good", "e1", OVERALL, Grade.GOOD)
            .build();
    assertThat(accepted(news)).hasValue(Grade.GOOD);
  }

  @Test
  void prefersAMissingGradeToOneThatTheDocumentRecalls() {
    DocumentFactsBuilder news =
        article("Bath, once inadequate, was not judged.")
            .judgedPreviously("inadequate", "e1", OVERALL, Grade.INADEQUATE);
    news.with(
        new JudgementNotGiven(news.quote("not judged"), "e1", OVERALL, MissingReason.NOT_JUDGED));
    assertThat(accepted(news.build())).isEmpty();
  }

  @Test
  void prefersTheEarlierStatementOfADocument() {
    DocumentFacts news =
        article("Bath: outstanding, not good.")
            .judged("good", "e1", OVERALL, Grade.GOOD)
            .judged("outstanding", "e1", OVERALL, Grade.OUTSTANDING)
            .build();
    assertThat(accepted(news)).hasValue(Grade.OUTSTANDING);
  }

  @Test
  void acceptsNoGradeOutsideTheFrameworksScale() {
    DocumentFacts news =
        article("Bath was adequate, then good.")
            .judged("adequate", "e1", OVERALL, Grade.ADEQUATE)
            .judged("good", "e1", OVERALL, Grade.GOOD)
            .build();
    assertThat(accepted(news)).hasValue(Grade.GOOD);
  }
}
