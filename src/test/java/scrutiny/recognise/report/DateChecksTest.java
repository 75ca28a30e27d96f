package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Published;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recognisers;
import scrutiny.text.Issue;

class DateChecksTest {
  private static final Recognisers ALL = new Recognisers(Typed.COUNCILS);

  @Test
  void aDateBeforeTheInspectionsEndIsKeptAndTold() {
    Reading reading = cover("4 to 8 July 2022", "9 August 2021");
    assertThat(reading.facts())
        .filteredOn(Published.class::isInstance)
        .extracting(f -> ((Published) f).date().iso())
        .containsExactly("2021-08-09");
    assertThat(messages(reading))
        .containsExactly("is dated before the inspection's last day: 9 August 2021");
    assertThat(messages(cover("4 to 8 July 2022", "9 August 2022"))).isEmpty();
  }

  @Test
  void anInspectionThatEndsOnASundayIsKeptAndTold() {
    Reading reading = cover("4 to 10 July 2022", "9 August 2022");
    assertThat(reading.facts())
        .filteredOn(FieldworkDated.class::isInstance)
        .extracting(f -> ((FieldworkDated) f).end().orElseThrow().iso())
        .containsExactly("2022-07-10");
    assertThat(messages(reading))
        .containsExactly("the inspection starts or ends at a weekend: 4 to 10 July 2022");
  }

  @Test
  void daysOfWhichTheLastComesFirstAreNotReadButStayInTheReason() {
    assertThat(messages(cover("8 July to 4 July 2022", "9 August 2022")))
        .contains("introduces the fieldwork in words after which none could be read");
  }

  private static Reading cover(String days, String published) {
    return ALL.recognise(
        Typed.laidOut(
            """
            # Inspection of Sunderland children's services

            Inspection dates: %s

            Report published: %s

            ## What needs to improve

            - Plans.
            """
                .formatted(days, published)));
  }

  private static List<String> messages(Reading reading) {
    return reading.issues().stream()
        .map(Issue::message)
        .filter(m -> !m.startsWith("gives no judgement"))
        .toList();
  }
}
