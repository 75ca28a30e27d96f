package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.PartialDate;
import scrutiny.fact.TenureStated;

/** Tests that tenures are read with holder, status and dates. */
class TenureRecogniserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jill Colbert, director of children's services in Sunderland since March 2017, spoke. | Jill Colbert | current | 2017-03 |
          Jill Colbert, Sunderland's director of children's services, took over in early 2019. | Jill Colbert | current | 2019 |
          Jill Colbert was appointed director of children's services at Sunderland City Council in May 2018. | Jill Colbert | current | 2018-05 |
          Jill Colbert, director of children's services in Sunderland, has been in post since 4 May 2018. | Jill Colbert | current | 2018-05-04 |
          In May 2018, Jill Colbert became director of children's services in Sunderland. | Jill Colbert | current | 2018-05 |
          Sunderland merged two departments in mid 2018, with Jill Colbert becoming director of children's services. | Jill Colbert | current | 2018 |
          Jill Colbert, who joined as director of children's services in Sunderland in 2017, spoke. | Jill Colbert | current | 2017 |
          Sunderland's director of children's services Jill Colbert left in May 2018. | Jill Colbert | former | | 2018-05
          Jill Colbert, Sunderland's director of children's services, stepped down in late 2018. | Jill Colbert | former | | 2018
          Sunderland's former director of children's services Jill Colbert spoke. | Jill Colbert | former | |
          Jill Colbert, previously director of children's services in Sunderland, spoke. | Jill Colbert | former | |
          Jill Colbert, Sunderland's director of children's services, will take over in June 2031. | Jill Colbert | coming | 2031-06 |
          """)
  void readsSinceAndUntil(String text, String holder, String status, String since, String until) {
    assertThat(Articles.facts(TenureStated.class, text))
        .singleElement()
        .satisfies(t -> {
          assertThat(t.holder()).contains(holder);
          assertThat(t.role().notation()).isEqualTo("director-of-childrens-services");
          assertThat(t.status().notation()).isEqualTo(status);
          assertThat(t.since().map(PartialDate::iso).orElse(null)).isEqualTo(since);
          assertThat(t.until().map(PartialDate::iso).orElse(null)).isEqualTo(until);
          assertThat(t.organisation()).isEqualTo(new Body.Council(new Gss("E08000024")));
        });
  }

  @Test
  void readsANameThatContainsAnotherName() {
    assertThat(
            Articles.facts(
                TenureStated.class,
                "Mary Rhodes White, Sunderland's director of children's services, left in May"
                    + " 2018.\n\nMs Rhodes White, interim director of adults' services, said that"
                    + " it was time."))
        .extracting(TenureStated::holder)
        .contains(Optional.of("Mary Rhodes White"));
  }

  @Test
  void distinguishesAPostFromTheOneHeldBefore() {
    assertThat(
            Articles.facts(
                TenureStated.class,
                "Sunderland parted the departments in early 2021, with Jill Colbert returning to"
                    + " being director of children's services having previously run both as"
                    + " director of people and places."))
        .satisfiesExactly(
            current -> {
              assertThat(current.title()).isEqualTo("director of children's services");
              assertThat(current.since()).contains(new PartialDate("2021"));
              assertThat(current.otherPost()).isFalse();
            },
            earlier -> {
              assertThat(earlier.title()).startsWith("director of people");
              assertThat(earlier.until()).contains(new PartialDate("2021"));
              assertThat(earlier.otherPost()).isTrue();
              assertThat(earlier.status()).isEqualTo(TenureStated.TenureStatus.FORMER);
            });
  }

  @Test
  void readsTheOrganisationOfAnEarlierPost() {
    assertThat(
            Articles.facts(
                TenureStated.class,
                "Jill Colbert, director of children's services in Sunderland, was previously"
                    + " assistant director at Leeds City Council."))
        .singleElement()
        .satisfies(t -> {
          assertThat(t.organisation()).isEqualTo(new Body.Council(new Gss("E08000035")));
          assertThat(t.role().notation()).isEqualTo("other");
        });
  }

  @Test
  void marksTheReplacedHolderAsFormer() {
    assertThat(
            Articles.facts(
                TenureStated.class,
                "Sunderland's director of children's services Jill Colbert replaced Ann Other."))
        .singleElement()
        .satisfies(t -> {
          assertThat(t.holder()).contains("Ann Other");
          assertThat(t.status()).isEqualTo(TenureStated.TenureStatus.FORMER);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In Sunderland, an experienced director of children's services has won partners over. | director-of-childrens-services | current | false |
          Sunderland's services have a new look. A permanent director of children's services was appointed in May 2018. | director-of-childrens-services | current | false | 2018-05
          Sunderland was led by an interim chief executive. | chief-executive | current | true |
          In Sunderland, the previous chief executive left in May. | chief-executive | former | false |
          """)
  void readsPostsWithoutANamedHolder(
      String text, String role, String status, boolean interim, String since) {
    assertThat(Articles.facts(TenureStated.class, text))
        .singleElement()
        .satisfies(t -> {
          assertThat(t.holder()).isEmpty();
          assertThat(t.role().notation()).isEqualTo(role);
          assertThat(t.status().notation()).isEqualTo(status);
          assertThat(t.interim()).isEqualTo(interim);
          assertThat(t.since().map(PartialDate::iso).orElse(null)).isEqualTo(since);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sunderland needs an experienced director of children's services.",
        "Sunderland is to recruit a permanent director of children's services.",
        "In Sunderland, a director of children's services has many duties.",
        "Jill Colbert, director of children's services in Sunderland, said practice had improved"
            + " since 2018.",
        "Jill Colbert, director of children's services in Sunderland, left no doubt in May 2018.",
        "Jill Colbert, director of children's services in Sunderland, joined the tribute in 2018.",
        "Jill Colbert, director of children's services in Sunderland, said the city, previously"
            + " rated inadequate, was appointed to help in 2018."
      })
  void ignoresOtherSentences(String text) {
    assertThat(Articles.facts(TenureStated.class, text)).isEmpty();
  }
}
