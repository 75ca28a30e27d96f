package scrutiny.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import scrutiny.text.Span;

/** Tests the notation in which the tests of readers and recognisers are written. */
class BlockNotationTest {
  private static final String ALL =
      """
      # A title over
      two lines

      A paragraph.
      Its second line.

      • an item
        - one inside it
      that goes on
      1. a numbered one

      | label | value |
      |  | no label |

      ### The end\
      """;

  @Test
  void roundTrips() {
    assertThat(BlockNotation.format(BlockNotation.parse(ALL)).replace("\n\n", "\n"))
        .isEqualTo(ALL.replace("\n\n", "\n"));
  }

  @Test
  void keepsListMarkersInTheTextButOutsideBlocks() {
    Document document = BlockNotation.parse("• an item");
    assertThat(document.blocks()).containsExactly(new Block.Item(new Span(2, 9), "•", 0));
    assertThat(document.text().characters()).isEqualTo("• an item");
  }

  @Test
  void startsANewPage() {
    Document document = BlockNotation.parse("one\n\n~page\n\ntwo");
    assertThat(document.blocks()).hasSize(2);
    assertThat(document.text().page(document.blocks().getFirst().span().start())).isEqualTo(1);
    assertThat(document.text().page(document.blocks().getLast().span().start())).isEqualTo(2);
  }
}
