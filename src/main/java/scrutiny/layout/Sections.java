package scrutiny.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;

/** Parts an inspectorate's document into sections by its headings. */
final class Sections {
  private static final Pattern GREETING =
      Pattern.compile(
          "(?i)(yours? (sincerely|faithfully|truly)|(with )?(kind|best) (regards|wishes))\\b.*");

  /** The board's part of a report ends where the report speaks of itself again. */
  private static final Pattern AFTER_BOARD =
      Pattern.compile(
          "(?i)(what (the )?inspection judgements mean|information about|the local authority$).*");

  private final Document document;
  private final List<Section> sections = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private Part part = Part.FRONT;
  private boolean board;

  private Sections(Document document) {
    this.document = document;
  }

  /**
   * The sections of a document.
   *
   * @param title index of the block that holds the title
   */
  static List<Section> of(Document document, int title) {
    Sections sections = new Sections(document);
    sections.read(title);
    return sections.sections;
  }

  private void read(int title) {
    List<Block> all = document.blocks();
    int council = title > 0 && all.get(title - 1) instanceof Block.Heading ? title - 1 : title;
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      if (i == council) {
        open(Part.TITLE);
      } else if (i > title) {
        if (i == title + 1) {
          open(Part.FRONT);
        }
        turn(block);
      }
      blocks.add(block);
    }
    close();
  }

  private void turn(Block block) {
    String words = Titles.plain(document.words(block));
    if (GREETING.matcher(words).matches()) {
      open(Part.SIGNATURE);
    } else if (part == Part.SIGNATURE) {
      return;
    } else if (block instanceof Block.Heading) {
      if (part == Part.FRONT && onCover(block, words)) {
        return;
      }
      if (Headings.isDeadline(words)) {
        return;
      }
      Part next = Headings.part(words).orElse(Part.BODY);
      board =
          next == Part.BOARD
              || next == Part.BOARD_IMPROVEMENT
              || (board && !AFTER_BOARD.matcher(words).matches());
      open(board ? boardPart(next) : next);
    } else if (part == Part.FRONT && document.text().page(block.span().start()) > 1) {
      open(Part.BODY);
    } else if (words.length() < 60 && !(block instanceof Block.Table) && isPlainHeading(words)) {
      open(
          board
              ? boardPart(Headings.part(words).orElseThrow())
              : Headings.part(words).orElseThrow());
    }
  }

  /** A cover has headings of its own: dates, the overall judgement. */
  private boolean onCover(Block block, String words) {
    boolean first = document.text().page(block.span().start()) == 1;
    var opened = Headings.part(words);
    return first && (opened.isEmpty() || opened.get() == Part.BOARD);
  }

  /** Some letters set the heading of the list in plain letters. */
  private static boolean isPlainHeading(String words) {
    return Headings.part(words)
            .filter(p -> p == Part.IMPROVEMENT || p == Part.PRIORITY_ACTION || p == Part.TEAM)
            .isPresent()
        && !words.endsWith(".");
  }

  private static Part boardPart(Part part) {
    return switch (part) {
      case IMPROVEMENT, PRIORITY_ACTION, BOARD_IMPROVEMENT -> Part.BOARD_IMPROVEMENT;
      default -> Part.BOARD;
    };
  }

  private void open(Part next) {
    close();
    part = next;
  }

  private void close() {
    if (!blocks.isEmpty()) {
      sections.add(new Section(part, blocks));
      blocks = new ArrayList<>();
    }
  }
}
