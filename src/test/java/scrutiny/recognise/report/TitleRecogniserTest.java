package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import scrutiny.fact.Titled;
import scrutiny.layout.LaidOut;

class TitleRecogniserTest {
  @Test
  void readsATitleOverItsLineBreaks() {
    Titled titled =
        titled(
            Typed.laidOut(
                """
                # Inspection of Sunderland
                children's services

                Inspection dates: 4 to 8 July 2022
                """));
    assertThat(titled.title()).isEqualTo("Inspection of Sunderland children's services");
    assertThat(titled.quote().words()).isEqualTo("Inspection of Sunderland\nchildren's services");
  }

  @Test
  void readsTheCouncilAboveIt() {
    Titled titled = titled(Typed.singleInspection(""));
    assertThat(titled.title())
        .isEqualTo(
            "Sunderland City Council: Inspection of services for children in need of help and"
                + " protection");
    assertThat(titled.quote().words())
        .startsWith("Sunderland City Council\n\nInspection of services");
  }

  private static Titled titled(LaidOut document) {
    return (Titled) new TitleRecogniser().recognise(document).facts().getFirst();
  }
}
