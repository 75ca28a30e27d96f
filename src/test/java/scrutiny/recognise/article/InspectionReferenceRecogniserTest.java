package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.PartialDate;
import scrutiny.fact.ReportMentioned;

class InspectionReferenceRecogniserTest {
  private static final String TWO_COUNCILS =
      """
      Two councils, two grades

      Friday, July 7, 2017

      Ofsted rated children's services at West Berkshire Council good after a visit in May.

      Ofsted, which in another report published today rated children's services in Bath and North East Somerset as good too, praised the managers there.

      In Bath and North East Somerset inspectors had come for a visit in April.
      """;

  private static List<String> mentioned(String text) {
    return Articles.facts(InspectionMentioned.class, text).stream()
        .map(m -> m.quote().text() + " = " + m.id())
        .toList();
  }

  @Test
  void resolvesTheLastVisitToTheEarlierInspection() {
    String text =
        """
        Ofsted rated children's services at Sunderland City Council good.

        The council was pleased with how much had changed since the previous inspection in 2018.

        Staff said that more had come since the last visit.
        """;
    assertThat(mentioned(text))
        .contains("last visit = E08000024-unspecified-inspection-2018")
        .anyMatch(m -> m.startsWith("inspection in 2018 = E08000024"));
  }

  @Test
  void ignoresALastVisitNotMentionedBefore() {
    String text =
        """
        Ofsted rated children's services at Sunderland City Council good.

        Staff said that more had come since the last visit.
        """;
    assertThat(mentioned(text)).isNotEmpty().noneMatch(m -> m.startsWith("last visit"));
  }

  @Test
  void assignsTodaysReportToTheCouncilNamedAfterIt() {
    assertThat(Articles.facts(ReportMentioned.class, TWO_COUNCILS))
        .singleElement()
        .satisfies(report -> {
          assertThat(report.quote().text()).isEqualTo("another report published today");
          assertThat(report.inspection()).startsWith("E06000022");
          assertThat(report.published()).contains(PartialDate.of(LocalDate.of(2017, 7, 7)));
        });
  }

  @Test
  void ignoresReportsWithoutATime() {
    String withoutTime = TWO_COUNCILS.replace("another report published today", "another report");
    assertThat(Articles.facts(ReportMentioned.class, withoutTime)).isEmpty();
  }
}
