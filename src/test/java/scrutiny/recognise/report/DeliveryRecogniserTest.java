package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.ServicesDelivered;

class DeliveryRecogniserTest {
  @Test
  void quotesTheFirstSentenceStatingTheDelivery() {
    assertThat(
            deliveries(
                "Staff like Together for Children. Care is delivered by Together\nfor Children"
                    + " (TfC). It is good."))
        .extracting(d -> d.quote().text(), ServicesDelivered::body, d -> d.authority().code())
        .containsExactly(
            tuple(
                "Care is delivered by Together\nfor Children (TfC).",
                "together-for-children",
                "E08000024"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Staff like Together for Children a lot.",
        "Care will be delivered by Together for Children next year.",
        "Care is delivered by Birmingham Children’s Trust elsewhere.",
        "Care is delivered by the council."
      })
  void ignoresBodiesMentionedInPassing(String sentence) {
    assertThat(deliveries(sentence)).isEmpty();
    assertThat(deliveries("Together for Children delivers care.")).hasSize(1);
  }

  private static List<ServicesDelivered> deliveries(String text) {
    return new DeliveryRecogniser(ReportFixtures.INSPECTED, ReportFixtures.AUTHORITIES)
        .recognise(ReportFixtures.report("## Findings\n\n" + text + "\n")).facts().stream()
            .map(ServicesDelivered.class::cast)
            .toList();
  }
}
