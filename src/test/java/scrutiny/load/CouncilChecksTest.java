package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.text.Issue;
import scrutiny.text.Severity;

/** An inspection of a council that did not exist then is an issue, unless one other was meant. */
class CouncilChecksTest {
  private static List<Issue> issues(String council, String days) {
    return SampleDocument.ofMarkdown(
            """
            24 June 2019

            Julie Jenkins
            Director of Children’s Services
            %1$s

            Dear Julie

            ## Focused visit to %1$s children’s services

            This letter summarises the findings of a focused visit to %1$s children’s services on %2$s.

            Yours sincerely

            Ann Other
            Her Majesty’s Inspector
            """
                .formatted(council, days))
        .documentFacts()
        .issues()
        .stream()
        .filter(issue -> issue.message().contains("did not exist"))
        .toList();
  }

  @Test
  void reportsACouncilThatWasMergedLaterFromSeveral() {
    assertThat(issues("Bournemouth, Christchurch and Poole", "12 and 13 February 2019"))
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.document()).isEqualTo("page.md");
          assertThat(issue.place()).isEqualTo("page 1");
          assertThat(issue.severity()).isEqualTo(Severity.WARNING);
          assertThat(issue.message())
              .contains("2019-02-12", "it may have been of Bournemouth or Dorset or Poole");
          assertThat(issue.remedy()).contains("which council was inspected");
        });
  }

  @Test
  void reportsACouncilThatWasSplitBefore() {
    assertThat(issues("Cumbria", "14 and 15 May 2024"))
        .singleElement()
        .extracting(Issue::message)
        .asString()
        .contains("it may have been of Cumberland or Westmorland and Furness");
  }

  @Test
  void acceptsACouncilWithOnePredecessorThen() {
    assertThat(issues("North Northamptonshire", "21 and 22 May 2019")).isEmpty();
    assertThat(issues("Calderdale", "21 and 22 May 2019")).isEmpty();
  }
}
