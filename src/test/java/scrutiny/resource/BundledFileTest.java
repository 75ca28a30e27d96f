package scrutiny.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BundledFileTest {
  private static final String FILE = "/resource/rows.tsv";

  @Test
  void readsTheRowsOfAFileWithoutItsCommentsAndBlankLines() {
    assertThat(BundledFile.rows(FILE, 3))
        .containsExactly(List.of("one", "two", "three"), List.of("", "vier", ""));
  }

  @Test
  void refusesRowsWithAnotherNumberOfCells() {
    assertThatIllegalStateException()
        .isThrownBy(() -> BundledFile.rows(FILE, 2))
        .withMessage("/resource/rows.tsv: row without 2 cells: one\ttwo\tthree");
  }

  @Test
  void namesAFileThatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> BundledFile.text("/resource/none.tsv"))
        .withMessage("missing resource: /resource/none.tsv");
    assertThat(BundledFile.text(FILE)).startsWith("# ");
  }
}
