package scrutiny.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data are refused only if their beginning leaves no doubt. */
class DataFormatTest {
  private static MediaType detect(String text) throws UnreadableDocumentException {
    return MediaTypeDetector.detect(new SourceFile("a.txt", text.getBytes(UTF_8)));
  }

  private static void assertIs(String format, String text) {
    assertThatThrownBy(() -> detect(text))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("is " + format + ", not a document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<http://a.example/s> <http://a.example/p> <http://a.example/o> .\n",
        "# made today\n<urn:s> <urn:p> \"Ofsted rated it good.\"@en <urn:g> .\n_:b <urn:p> _:c .\n",
        "@prefix scr: <https://a.example/#> .\n\nscr:a a scr:B .\n",
        "PREFIX ex: <https://a.example/>\nex:a ex:b ex:c .\n",
        "@base <https://a.example/> .\n<a> <b> <c> .\n",
        "<urn:report> a <urn:Report> ;\n  <urn:title> \"Ofsted\" .\n"
      })
  void refusesRdf(String text) {
    assertIs("RDF data", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<name withheld>\n\nDear director\n\nOfsted visited Bury Council in May.\n",
        "<https://a.example/report> <Bury> <good>.\n\nOfsted rated the services good.\n",
        "<https://a.example/report> is where Ofsted’s report on Bury is.\n",
        "https://a.example/report\n\nOfsted rated the services in Bury good.\n",
        "# Ofsted on Bury\n\nThe services are good.\n",
        "Prefix: the report on Bury <https://a.example/>\n\nThe services are good.\n",
        "Base the plan on the report.\n"
      })
  void readsTextsThatResembleRdf(String text) throws UnreadableDocumentException {
    assertThat(detect(text)).isIn(MediaType.PLAIN, MediaType.MARKDOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"Ofsted on Bury\", \"grade\": 2}\n",
        "{\n  \"facts\": [\n    {\"type\": \"Titled\"}\n  ]\n}\n",
        "[ {\"title\": \"Ofsted on Bury\"} ]\n",
        "{\"file\": \"a\"}\n{\"file\": \"b\"}\n"
      })
  void refusesJson(String text) {
    assertIs("JSON data", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Name of the council}\n\nDear director\n",
        "{\"We are good\", the council says}\n\nOfsted visited Bury.\n",
        "[\"Good\": that is what Ofsted says of Bury.]\n",
        "[1] Ofsted visited Bury in May.\n"
      })
  void readsTextsInBraces(String text) throws UnreadableDocumentException {
    assertThat(detect(text)).isEqualTo(MediaType.PLAIN);
  }

  @Test
  void refusesCommaSeparatedValues() {
    String rows = "urn,council,grade\n1,Bury,good\n2,\"Rutland, England\",good\n3,Kent,\n";
    assertIs("a table of comma-separated values", rows);
    assertIs("a table of comma-separated values", rows + "4,\"two\nlines\",good\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A list in a letter.
        "Dear director\n\nurn,council,grade\n1,Bury,good\n2,Kent,good\n3,York,good\n",
        // Lines of prose.
        "In May, in Bury, Ofsted came\n"
            + "In June, in Kent, it came\n"
            + "In July, in York, it came\n"
            + "A, b, c\n",
        // An address.
        "Town Hall, Market Street, Bury\n"
            + "Old Hall, High Street, York\n"
            + "Hall, Street, Kent\n"
            + "A, B, C\n",
        // Two columns.
        "council,grade\nBury,good\nKent,good\nYork,good\n",
        // Too short to be sure.
        "urn,council,grade\n1,Bury,good\n",
        // Rows of different length.
        "urn,council,grade\n1,Bury,good\n2,Kent\n3,York,good\n"
      })
  void readsTextsWithCommas(String text) throws UnreadableDocumentException {
    assertThat(detect(text)).isEqualTo(MediaType.PLAIN);
  }

  @Test
  void readsAMarkdownTable() throws UnreadableDocumentException {
    assertThat(detect("| urn | council |\n|---|---|\n| 1 | Bury |\n| 2 | Kent |\n"))
        .isEqualTo(MediaType.MARKDOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?>\n<rss><channel><title>Ofsted</title></channel></rss>",
        "<?xml version='1.0'?>\n<!-- news --><!DOCTYPE rss [<!ENTITY a 'b'>]>\n<rss/>",
        "<rss xmlns:dc='http://purl.org/dc/terms/'><channel/></rss>"
      })
  void refusesXml(String text) {
    assertIs("XML data (rss)", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><p>Ofsted",
        "<?xml version='1.0'?>\n<!-- a comment -->\n<html><body>Ofsted</body></html>",
        "<div xmlns='http://www.w3.org/1999/xhtml'><p>Ofsted visited Bury.</p></div>"
      })
  void readsPagesThatAreXml(String text) throws UnreadableDocumentException {
    assertThat(detect(text)).isEqualTo(MediaType.HTML);
  }

  @Test
  void readsATextThatBeginsWithATag() throws UnreadableDocumentException {
    assertThat(detect("<sic> is what the inspectors of Ofsted wrote.\n"))
        .isEqualTo(MediaType.PLAIN);
  }

  @Test
  void recognisesAFormatByItsFirstBytes() {
    String statement = "<urn:s> <urn:p> \"Ofsted visited Bury.\" .\n";
    byte[] head = statement.repeat(5_000).substring(0, DataFormat.HEAD_LENGTH).getBytes(UTF_8);
    assertThatThrownBy(() -> DataFormat.requireNone(head)).hasMessageContaining("RDF");
  }
}
