package scrutiny.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Ellis                             | Ann Ellis
          Ann Ellis OBE                         | Ann Ellis
          Ann Ellis, OBE QPM                    | Ann Ellis
          Ann Ellis QPM DL                      | Ann Ellis
          Ann Ellis O.B.E.                      | Ann Ellis
          Ann Ellis (SCRI)                      | Ann Ellis
          Ann Ellis OI                          | Ann Ellis
          Rt Hon Ann Ellis MP                   | Ann Ellis
          The Rt. Hon. Ann Ellis                | Ann Ellis
          Cllr Dr Ann Ellis                     | Ann Ellis
          Cllr. Ann Ellis                       | Ann Ellis
          Superintendent Ann Ellis              | Ann Ellis
          Detective Chief Superintendent A Poe  | A Poe
          Mr Justice Ellis                      | Mr Justice Ellis
          Mr Justice Tom Ellis                  | Tom Ellis
          Cllr Ellis                            | Cllr Ellis
          Major Tom Ellis                       | Major Tom Ellis
          Ann Oi                                | Ann Oi
          Lee OI                                | Lee OI
          """)
  void removesTitlesAndLetters(String written, String name) {
    assertThat(BareName.of(written)).isEqualTo(name);
  }
}
