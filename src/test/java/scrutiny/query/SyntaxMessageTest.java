package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that a message names the place and what is wrong there, briefly. */
class SyntaxMessageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "SELECT * WHERE { ?s ?p } | line 1, column 24: unexpected \"}\"",
        "SELECT | line 1, column 6: unexpected end of the query",
        "SELEC * {} | line 1, column 6: unexpected \" \" after \"SELEC\"",
        "SELECT * { ?s foo:bar ?o } | line 1, column 15: the prefix foo: is not declared; /prefixes"
            + " has declarations to copy",
        "PREFIX a <urn:x> ASK {} | line 1, column 8: unexpected \"a\"; expected a prefix with its"
            + " colon",
        "ASK { ?s ?p 'abc } | line 1, column 19: unexpected end of the query after \"'abc }\"",
        "INSERT DATA { <a:b> <a:b> 1 } | line 1, column 1: unexpected \"INSERT DATA\"",
        "SELECT (COUNT(*) AS ?c) ?s { ?s ?p ?o } | Non-group key variable in SELECT: ?s",
        "# nothing | line 1, column 9: unexpected end of the query"
      })
  void namesThePlaceAndWhatIsWrongThere(String query, String message) {
    QueryParseException exception =
        catchThrowableOfType(
            QueryParseException.class, () -> QueryFactory.create(query, Syntax.syntaxARQ));
    assertThat(SyntaxMessage.of(exception)).isEqualTo(message);
  }
}
