package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.text.Issue;

class InspectionRecogniserTest {
  @Test
  void readsTheInspectedAuthority() {
    InspectionMentioned mentioned = mentioned(ReportFixtures.report(""));
    assertThat(mentioned.quote().text()).isEqualTo("Inspection of Sunderland children's services");
    assertThat(mentioned.authority()).isEqualTo(new Gss("E08000024"));
    assertThat(mentioned.id()).isEqualTo(InspectionMentioned.THIS);
    assertThat(mentioned.reported()).isTrue();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 to 8 July 2022                       | ILACS_SHORT
          4 to 15 July 2022                      | ILACS_STANDARD
          4 to 8 July and 11 to 15 July 2022     | ILACS_STANDARD
          """)
  void distinguishesShortFromStandardInspectionsByDuration(String days, Kind kind) {
    assertThat(
            mentioned(
                    ReportFixtures.layOut(
                        "# Inspection of Sunderland children's services\n\nInspection dates: "
                            + days))
                .kind())
        .isEqualTo(kind);
  }

  @Test
  void readsLabelledDatesInAReport() {
    Reading reading = read(ReportFixtures.report("Lead inspector: Ann Ellis since 1 May 2019"));
    assertThat(dated(reading))
        .extracting(d -> d.quote().text(), FieldworkDated::start, FieldworkDated::end)
        .containsExactly(
            tuple(
                "4 to 8 July 2022",
                new PartialDate("2022-07-04"),
                Optional.of(new PartialDate("2022-07-08"))));
    assertThat(reading.issues()).isEmpty();
  }

  @Test
  void readsTheDatesInALetterWithTheYearOfTheLetter() {
    assertThat(
            dated(
                read(
                    ReportFixtures.letter(
                        "This letter is about the focused visit on 5 and\n"
                            + "6 July. The visit of 3 May 2019 was another."))))
        .extracting(d -> d.quote().text(), FieldworkDated::start)
        .containsExactly(tuple("5 and\n6 July", new PartialDate("2022-07-05")));
  }

  @Test
  void usesThePreviousYearForADecemberVisitInAJanuaryLetter() {
    StructuredDocument letter =
        ReportFixtures.layOut(
            """
            7 January 2019

            Dear Ms Lane

            ### Focused visit to Nottingham City Council

            This letter is about the visit on 11 and 12 December.

            Yours sincerely
            """);
    assertThat(dated(read(letter)))
        .extracting(FieldworkDated::start)
        .containsExactly(new PartialDate("2018-12-11"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dates inspected:",
        "Inspection start date:",
        "Fieldwork dates:",
        "Inspection carried out:",
        "Date of the inspection:",
        "Inspected:",
        "Inspection period:"
      })
  void acceptsVariedDateLabels(String label) {
    assertThat(
            dated(
                read(
                    ReportFixtures.layOut(
                        "# Inspection of Sunderland children's services\n\nLead inspector: Ann\n\n"
                            + label
                            + " 4 July 2022\nInspection end date: 8 July 2022"))))
        .extracting(FieldworkDated::start, FieldworkDated::end)
        .containsExactly(
            tuple(new PartialDate("2022-07-04"), Optional.of(new PartialDate("2022-07-08"))));
  }

  @Test
  void usesTheCouncilThatExistedAtTheTime() {
    assertThat(mentioned(somerset("4 to 8 July 2022")).authority()).isEqualTo(new Gss("E10000027"));
    assertThat(mentioned(somerset("3 to 7 July 2023")).authority()).isEqualTo(new Gss("E06000066"));
  }

  private static StructuredDocument somerset(String days) {
    return ReportFixtures.layOut(
        "# Inspection of Somerset children's services\n\nInspection dates: " + days);
  }

  @Test
  void reportsAMissingCouncil() {
    Reading reading =
        read(
            ReportFixtures.layOut(
                "# Inspection of children's services\n\nInspection dates: 4 to 8 July 2022"));
    assertThat(reading.facts()).hasOnlyElementsOfType(FieldworkDated.class);
    assertThat(reading.issues())
        .extracting(Issue::message)
        .containsExactly("the title names no authority of the register");
  }

  @Test
  void reportsMissingDates() {
    Reading reading =
        read(
            ReportFixtures.layOut(
                "# Inspection of Sunderland children's services\n\nInspection dates: in July"));
    assertThat(reading.facts()).hasOnlyElementsOfType(InspectionMentioned.class);
    assertThat(mentioned(reading).kind()).isEqualTo(Kind.ILACS);
    assertThat(reading.issues())
        .extracting(Issue::message)
        .containsExactly("the inspection dates are missing or in an unrecognised format");
  }

  private static Reading read(StructuredDocument document) {
    return new InspectionRecogniser(ReportFixtures.INSPECTED).recognise(document);
  }

  private static InspectionMentioned mentioned(StructuredDocument document) {
    return mentioned(read(document));
  }

  private static InspectionMentioned mentioned(Reading reading) {
    List<Fact> facts = reading.facts();
    return (InspectionMentioned) facts.getFirst();
  }

  private static List<FieldworkDated> dated(Reading reading) {
    return reading.facts().stream()
        .filter(f -> f instanceof FieldworkDated)
        .map(f -> (FieldworkDated) f)
        .toList();
  }
}
