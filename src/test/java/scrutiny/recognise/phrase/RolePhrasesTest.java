package scrutiny.recognise.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.text.Span;

/** A children's commissioner is the one whom the government sent, or the nation's. */
class RolePhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Children’s Commissioner Idris Marchbanks has reported    | commissioner
          Petra Holloway, the children’s commissioner for the city | commissioner
          the Children’s Commissioner for England                  | other
          Children’s Commissioner Rachel de Souza has reported     | other
          the Children’s Commissioner, Dame Rachel de Souza, said  | other
          Anne Longfield, the Children’s Commissioner, said        | other
          Anne Longfield, who was Children’s Commissioner          | other
          """)
  void tellsTheCommissionerOfACouncilFromTheNations(String text, String role) {
    assertThat(RolePhrases.first(text, new Span(0, text.length())))
        .hasValueSatisfying(mention -> assertThat(mention.role().notation()).isEqualTo(role));
  }
}
