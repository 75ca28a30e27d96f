package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import scrutiny.fact.Titled;
import scrutiny.layout.StructuredDocument;

class TitleRecogniserTest {
  @Test
  void readsATitleAcrossLineBreaks() {
    Titled titled =
        title(
            ReportFixtures.layOut(
                """
                # Inspection of Sunderland
                children's services

                Inspection dates: 4 to 8 July 2022
                """));
    assertThat(titled.title()).isEqualTo("Inspection of Sunderland children's services");
    assertThat(titled.quote().text()).isEqualTo("Inspection of Sunderland\nchildren's services");
  }

  @Test
  void readsTheCouncilAboveIt() {
    Titled titled = title(ReportFixtures.singleInspection(""));
    assertThat(titled.title())
        .isEqualTo(
            "Sunderland City Council: Inspection of services for children in need of help and"
                + " protection");
    assertThat(titled.quote().text())
        .startsWith("Sunderland City Council\n\nInspection of services");
  }

  @Test
  void leavesOutTheSalutationAboveIt() {
    assertThat(
            title(
                    ReportFixtures.layOut(
                        """
                        # Dear local partnership

                        # Joint targeted area inspection of Sunderland

                        Yours sincerely
                        """))
                .title())
        .isEqualTo("Joint targeted area inspection of Sunderland");
  }

  @Test
  void readsTheReviewOfTheBoardBelowIt() {
    String cover =
        """
        # Sunderland City Council

        ## Inspection of services for children in need of help and protection

        %s

        Inspection dates: 4 to 28 July 2016
        """;
    assertThat(
            title(
                    ReportFixtures.layOut(
                        cover.formatted(
                            "and\n\nReview of the effectiveness of the Local Safeguarding Children"
                                + " Board")))
                .title())
        .endsWith(
            "help and protection and Review of the effectiveness of the Local Safeguarding Children"
                + " Board");
    assertThat(title(ReportFixtures.layOut(cover.formatted("and other matters"))).title())
        .endsWith("help and protection");
  }

  private static Titled title(StructuredDocument document) {
    return (Titled) new TitleRecogniser().recognise(document).facts().getFirst();
  }
}
