package scrutiny.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Normalises values and paths, and reads labels. */
class NormaliserTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zoë O’Brien | zoe o'brien",
        "Anne–Marie  Lee | anne-marie lee",
        "Good. | good",
        "80427 | 80427",
        "ﬁne | fine"
      })
  void removesAccentsCapitalsAndTypographicMarks(String written, String normal) {
    assertThat(Normaliser.normalise(written)).contains(normal);
  }

  @Test
  void treatsABlankValueAsEmpty() {
    assertThat(Normaliser.normalise(" . ")).isEmpty();
    assertThat(Normaliser.normalise("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fv/80427_Bath/visit - 1 May.pdf | 80427_bath/visit - 1 may.pdf",
        "/data/fv/80427_bath/visit%20-%201%20may.pdf | 80427_bath/visit - 1 may.pdf",
        "visit.pdf | visit.pdf"
      })
  void keysADocumentByTheLastTwoPartsOfItsPath(String path, String document) {
    assertThat(Normaliser.documentKey(path)).isEqualTo(document);
  }

  @Test
  void laterLabelReplacesEarlierOne() throws IOException {
    Path one = writeLabels("one", "{\"file\": \"a/b/c.pdf\", \"kind\": \"sif\"}\n\n");
    Path two = writeLabels("two", "{\"file\": \"d/B/C.pdf\", \"kind\": \"jtai\"}\n");
    assertThat(LabelReader.read(List.of(one, two)))
        .singleElement()
        .satisfies(label -> assertThat(label.value("kind")).contains("jtai"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"file\": \"a/b.pdf\" | is not JSON",
        "{\"file\": \"news/01.txt\"} | needs the fields file and kind",
        "[] | needs the fields file and kind"
      })
  void reportsAnInvalidLabelWithItsLineNumber(String line, String message) throws IOException {
    Path file = writeLabels("bad", "{\"file\": \"a/b.pdf\", \"kind\": \"sif\"}\n" + line + "\n");
    Assertions.assertThatThrownBy(() -> LabelReader.read(List.of(file)))
        .isInstanceOf(IOException.class)
        .hasMessageContainingAll("bad.jsonl line 2", message);
  }

  private Path writeLabels(String name, String lines) throws IOException {
    return Files.writeString(folder.resolve(name + ".jsonl"), lines);
  }
}
