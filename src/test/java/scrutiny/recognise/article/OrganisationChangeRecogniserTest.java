package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.OrganisationChanged;
import scrutiny.fact.PartialDate;

/** Tests that changes in the organisation of services are read if they happened. */
class OrganisationChangeRecogniserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sunderland City Council split its adults' and children's services into separate directorates in late 2019. | services-separated | 2019
          In Sunderland, the people directorate was split in two in early 2021. | services-separated | 2021
          Sunderland City Council merged its children's services and housing departments in May 2016. | services-merged | 2016-05
          Sunderland's children's services were transferred to an independent trust in April 2017. | services-transferred | 2017-04
          In Sunderland, a not-for-profit company took over the running of children's services in 2017. | services-transferred | 2017
          Sunderland's children's services were handed back to the council in April 2024. | services-returned | 2024-04
          Sunderland City Council set up a company to deliver children's services in 2016. | body-set-up | 2016
          In Sunderland, the children's trust was wound up in 2024. | body-dissolved | 2024
          Cumbria County Council was abolished in April 2023. | council-replaced | 2023-04
          """)
  void readsWhatChangedAndWhen(String text, String change, String date) {
    assertThat(Articles.facts(OrganisationChanged.class, text))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.change().notation()).isEqualTo(change);
          assertThat(c.date()).contains(new PartialDate(date));
        });
  }

  @Test
  void quotesTheClauseWithItsDate() {
    assertThat(
            Articles.facts(
                OrganisationChanged.class,
                "Nobody says what Sunderland means, but the council split care for adults and"
                    + " children's services into two directorates in late 2019, with much"
                    + " else."))
        .singleElement()
        .extracting(c -> c.quote().text())
        .isEqualTo(
            "the council split care for adults and children's services into two directorates in"
                + " late 2019");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sunderland City Council could split its children's services into separate directorates.",
        "Sunderland's children's services may be handed back to the council in 2024.",
        "Ministers want Sunderland's children's services transferred to an independent trust.",
        "Sunderland City Council plans to merge its children's services and housing departments.",
        "Opinion was split on children's services in Sunderland in 2019.",
        "A panel was set up to improve children's services in Sunderland in 2019.",
        "Children's services in Sunderland moved to a new office in 2019."
      })
  void ignoresChangesThatDidNotHappen(String text) {
    assertThat(Articles.facts(OrganisationChanged.class, text)).isEmpty();
  }
}
