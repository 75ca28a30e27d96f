package scrutiny.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;

/** Tests that Markdown becomes text without markup, and blocks with exact spans in it. */
class MarkdownReaderTest {
  @Test
  void readsHeadingsWithTheirLevels() throws UnreadableDocumentException {
    Document read =
        read("# Bath and North East Somerset\n\n### *Information* about the area<sup>2</sup>\n");
    assertThat(read.text().characters())
        .isEqualTo("Bath and North East Somerset\n\nInformation about the area");
    assertThat(read.blocks())
        .extracting(block -> ((Block.Heading) block).level())
        .containsExactly(1, 3);
  }

  @Test
  void separatesCellsByTabsAndRowsByLineBreaks() throws UnreadableDocumentException {
    Document read =
        read("| <b>1. Help</b> |  | Good |\n|---|--|---|\n|   | 2.1 Adoption | Outstanding |\n");
    assertThat(read.text().characters()).isEqualTo("1. Help\t\tGood\n\t2.1 Adoption\tOutstanding");
    Block.Table table = (Block.Table) read.blocks().getFirst();
    assertThat(cells(read, table.rows().get(1))).containsExactly("", "2.1 Adoption", "Outstanding");
  }

  @Test
  void readsAnHtmlTable() throws UnreadableDocumentException {
    Document read =
        read(
            """
            # Grades

            <table>
            <tr><td><p><b>Overall</b></p></td><td>Good &amp; rising</td></tr>
            </table>

            After.\
            """);
    Block.Table table = (Block.Table) read.blocks().get(1);
    assertThat(cells(read, table.rows().getFirst())).containsExactly("Overall", "Good & rising");
    assertThat(read.textOf(read.blocks().get(2))).isEqualTo("After.");
  }

  @Test
  void keepsTheNumberOfAnItemAsItsMarker() throws UnreadableDocumentException {
    Document read = read("Recommendations:\n\n1. Improve plans.\n2. Visit more.\n  - weekly\n");
    assertThat(
            read.blocks().stream().filter(Block.Item.class::isInstance).map(Block.Item.class::cast))
        .extracting(Block.Item::marker)
        .containsExactly("1.", "2.", "-");
    assertThat(read.textOf(read.blocks().get(1))).isEqualTo("Improve plans.");
    assertThat(((Block.Item) read.blocks().get(3)).depth()).isEqualTo(1);
  }

  @Test
  void removesMarkupThematicBreaksAndFootnoteNumbers() throws UnreadableDocumentException {
    Document read =
        read(
            """
            Some **bold** and _slanted_ words, a [link](https://example.org/a_(b)).

            ---

            <sup>1</sup> A note with 5 * 3 * 2 and snake_case_words.\
            """);
    assertThat(read.text().characters())
        .isEqualTo(
            "Some bold and slanted words, a link.\n\nA note with 5 * 3 * 2 and snake_case_words.");
  }

  @Test
  void decodesEntities() throws UnreadableDocumentException {
    assertThat(read("# B&amp;NES&nbsp;&#8217;s &unknown;").text().characters())
        .isEqualTo("B&NES ’s &unknown;");
  }

  private static List<String> cells(Document read, Block.Row row) {
    return row.cells().stream().map(read.text()::substring).toList();
  }

  private static Document read(String text) throws UnreadableDocumentException {
    return new MarkdownReader().read(new SourceFile("a.md", text.getBytes(StandardCharsets.UTF_8)));
  }
}
