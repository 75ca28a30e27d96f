package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.text.SourceText;

class LiteralsTest {
  @ParameterizedTest
  @CsvSource({
    "'A multi-|agency hub', 'A multi-agency hub'",
    "'Long-term  plans|are clear', 'Long-term plans are clear'",
    "'full-|and part-time staff', 'full- and part-time staff'",
    "'Plans –|all of them', 'Plans – all of them'",
    "'A well-  |run home', 'A well-run home'",
    "'Staff -|now trained', 'Staff - now trained'",
    "'Two-tier||work   continues', 'Two-tier work continues'"
  })
  void quotedTextStandsOnOneLine(String lines, String expected) {
    SourceText text = SourceText.unpaged(lines.replace('|', '\n'));
    assertThat(Literals.quotedText(text.quote(0, lines.length())).getLiteralLexicalForm())
        .isEqualTo(expected);
  }
}
