package scrutiny.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;

/** Tests that plain text keeps every character, and that its blocks are spans of it. */
class PlainTextReaderTest {
  private static final String LONG =
      "Inspectors came to Darlington in October 2022 and judged its services for children to be"
          + " good overall, which they had not been before.";

  @Test
  void treatsTheFirstShortLineAsTheHeadline() throws UnreadableDocumentException {
    Document read = read("Darlington judged good\n\n" + LONG);
    assertThat(read.blocks().getFirst()).isInstanceOf(Block.Heading.class);
    assertThat(read.textOf(read.blocks().getFirst())).isEqualTo("Darlington judged good");
    assertThat(read.blocks().get(1)).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void doesNotTreatASentenceAsAHeadline() throws UnreadableDocumentException {
    assertThat(read("Darlington is good.\n\n" + LONG).blocks().getFirst())
        .isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void splitsUnwrappedTextAtEachLineBreak() throws UnreadableDocumentException {
    assertThat(read(LONG + "\n" + LONG).blocks()).hasSize(2);
  }

  @Test
  void joinsTheLinesOfWrappedText() throws UnreadableDocumentException {
    Document read =
        read(
            "Inspectors came to Darlington in October 2022 and judged its\n"
                + "services for children to be good overall.\n\nThat is new.");
    assertThat(read.blocks()).hasSize(2);
    assertThat(read.textOf(read.blocks().getFirst())).contains("its\nservices");
  }

  @Test
  void excludesTheMarkerFromAListItem() throws UnreadableDocumentException {
    Document read = read(LONG + "\n  • Latest issues");
    assertThat(read.blocks().get(1)).isInstanceOf(Block.Item.class);
    assertThat(read.textOf(read.blocks().get(1))).isEqualTo("Latest issues");
  }

  @Test
  void preservesEveryCharacter() throws UnreadableDocumentException {
    String text = "Headline\n\n  Two  spaces, “quotes” — dashes.  \n";
    assertThat(read(text).text().characters()).isEqualTo(text);
  }

  private static Document read(String text) throws UnreadableDocumentException {
    return new PlainTextReader()
        .read(new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)));
  }
}
