package scrutiny.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What needs to improve?                                        | IMPROVEMENT
          What needs to improve                                         | IMPROVEMENT
          What needs to be improved in this area of social work practice | IMPROVEMENT
          What does the local authority need to improve?                | IMPROVEMENT
          Areas for improvement                                         | IMPROVEMENT
          Areas for development                                         | IMPROVEMENT
          Key areas for improvement                                     | IMPROVEMENT
          Areas for further development                                 | IMPROVEMENT
          Areas that need to improve                                    | IMPROVEMENT
          Areas where improvement is needed                             | IMPROVEMENT
          What Barchester needs to improve                              | IMPROVEMENT
          Where practice needs to improve                               | IMPROVEMENT
          What needs improving?                                         | IMPROVEMENT
          What needs to change                                          | IMPROVEMENT
          Improvements required:                                        | IMPROVEMENT
          Key recommendations                                           | IMPROVEMENT
          Recommendations                                               | IMPROVEMENT
          Recommendations for the council:                              | IMPROVEMENT
          Section 2: Recommendations                                    | IMPROVEMENT
          • Recommendation                                              | IMPROVEMENT
          Areas for priority action                                     | PRIORITY_ACTION
          Area for priority action                                      | PRIORITY_ACTION
          Priority and immediate action                                 | PRIORITY_ACTION
          Immediate and priority action                                 | PRIORITY_ACTION
          Areas for immediate priority action                           | PRIORITY_ACTION
          Area requiring priority action                                | PRIORITY_ACTION
          Priority actions                                              | PRIORITY_ACTION
          What does the LSCB need to improve?                           | BOARD_IMPROVEMENT
          What does the Local Safeguarding Children Board need to improve? | BOARD_IMPROVEMENT
          The Local Safeguarding Children Board (LSCB)                  | BOARD
          Review of the effectiveness of the Local Safeguarding Children Board | BOARD
          Barchester Local Safeguarding Children’s Board                | BOARD
          The inspection team                                           | TEAM
          Inspection team                                               | TEAM
          Executive summary                                             | BODY
          Headline findings                                             | BODY
          Main findings                                                 | BODY
          About this inspection                                         | BODY
          What the inspection judgements mean                           | BODY
          """)
  void identifiesTheSectionKind(String heading, SectionKind kind) {
    assertThat(Headings.sectionKind(heading)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Care leavers",
        "Improvement",
        "The impact of leaders",
        "A team of inspectors",
        "The area's improvement",
        "What inspectors saw"
      })
  void ignoresUnknownHeadings(String heading) {
    assertThat(Headings.sectionKind(heading)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Immediately:",
        "Within three months:",
        "Within 6 months",
        "in one week",
        "As soon as possible"
      })
  void recognisesDeadlines(String heading) {
    assertThat(Headings.isDeadline(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Within the council", "Immediate risks", "Recommendations"})
  void doesNotTreatOtherHeadingsAsDeadlines(String heading) {
    assertThat(Headings.isDeadline(heading)).isFalse();
  }
}
