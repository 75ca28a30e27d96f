package scrutiny.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how names are written on pages. */
class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "leadership and governance,Leadership and governance",
    "Nottingham,Nottingham",
    "eCAF,eCAF",
    "a,A"
  })
  void aHeadingBeginsWithACapitalUnlessTheNameIsWrittenOtherwise(String name, String heading) {
    assertThat(Wording.heading(name)).isEqualTo(heading);
  }
}
