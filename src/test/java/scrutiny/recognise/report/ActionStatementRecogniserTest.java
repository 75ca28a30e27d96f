package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.fact.ActionStatementAsked;
import scrutiny.fact.ActionStatementDue;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.fact.PartialDate;
import scrutiny.recognise.spi.Reading;

/** Tests recognition of who must answer a joint letter, and by when. */
class ActionStatementRecogniserTest {
  private static final Optional<Body> NOTTINGHAM =
      Optional.of(new Body.Council(new Gss("E06000018")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We determined that Mary Lane, Chair of the Trent Partnership, is the principal authority. | Mary Lane, Chair of the Trent Partnership | true | false
          We determined that Nottingham City Council is the principal authority. | Nottingham City Council | true | true
          We determined that the partnership's chair (trusted by all) is the principal authority. | the partnership's chair | true | false
          The council should coordinate the preparation of a written statement of action. | The council | false | true
          All was said. The director of children's services must prepare a written statement of proposed actions. | The director of children's services | false | false
          We determined that the council and the Trent CCG are jointly responsible for submitting the written statement. | the council and the Trent CCG | false | false
          """)
  void readsWhoMustWriteTheStatement(
      String sentence, String writer, boolean principal, boolean council) {
    assertThat(read(sentence).facts())
        .singleElement()
        .isInstanceOfSatisfying(
            ActionStatementAsked.class,
            request -> {
              assertThat(request.writer()).isEqualTo(writer);
              assertThat(request.principal()).isEqualTo(principal);
              assertThat(request.body()).isEqualTo(council ? NOTTINGHAM : Optional.empty());
              assertThat(sentence).contains(request.quote().text());
            });
  }

  @Test
  void readsTheDeadline() {
    List<Fact> facts =
        read("The partnership should send the written statement of action to\n"
                + "plans@example.org by 25 October\n2024. It will be read.")
            .facts();
    assertThat(facts)
        .extracting(f -> ((ActionStatementDue) f).due(), f -> f.quote().text())
        .containsExactly(tuple(new PartialDate("2024-10-25"), "25 October\n2024"));
  }

  @Test
  void reportsADeadlineWithAnIncompleteYear() {
    Reading reading =
        read("The council should send its written statement of action to x@y.org by 12 May 18.");
    assertThat(reading.facts()).isEmpty();
    assertThat(reading.issues()).hasSize(1);
    assertThat(reading.issues().getFirst().toLine()).contains("page 1", "due");
  }

  @Test
  void ignoresVisitLetters() {
    String sentence = "The local authority should prepare a written statement of action.";
    assertThat(recogniser().recognise(ReportFixtures.letter(sentence)).facts()).isEmpty();
    assertThat(read(sentence).facts()).hasSize(1);
  }

  private static ActionStatementRecogniser recogniser() {
    return new ActionStatementRecogniser(ReportFixtures.INSPECTED);
  }

  private static Reading read(String rest) {
    return recogniser()
        .recognise(
            ReportFixtures.layOut(
                "26 July 2022\n\nDear partners\n\n"
                    + "### Joint targeted area inspection of Nottingham\n\n"
                    + "This inspection took place from 4 to 8 July 2022.\n\n### Next steps\n\n"
                    + rest
                    + "\n\nYours sincerely\n\nAnn Ellis\nOfsted\n"));
  }
}
