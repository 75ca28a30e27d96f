package scrutiny.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;

/** Parts an inspectorate's document into sections by its headings. */
final class SectionSplitter {
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(yours? (sincerely|faithfully|truly)|(with )?(kind|best) (regards|wishes))\\b.*");

  /** The board's part of a report ends where the report speaks of itself again. */
  private static final Pattern BOARD_END =
      Pattern.compile(
          "(?i)(what (the )?inspection judgements mean|information about|the local authority$).*");

  private final Document document;
  private final List<Section> sections = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private SectionKind currentKind = SectionKind.FRONT;
  private boolean inBoardSection;

  private SectionSplitter(Document document) {
    this.document = document;
  }

  /**
   * The sections of a document.
   *
   * @param title index of the block that holds the title
   */
  static List<Section> split(Document document, int title) {
    SectionSplitter sections = new SectionSplitter(document);
    sections.read(title);
    return sections.sections;
  }

  private void read(int title) {
    List<Block> all = document.blocks();
    int council = title > 0 && all.get(title - 1) instanceof Block.Heading ? title - 1 : title;
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      if (i == council) {
        open(SectionKind.TITLE);
      } else if (i > title) {
        if (i == title + 1) {
          open(SectionKind.FRONT);
        }
        openSectionAt(block);
      }
      blocks.add(block);
    }
    close();
  }

  private void openSectionAt(Block block) {
    String words = TitleFinder.normalise(document.textOf(block));
    if (CLOSING.matcher(words).matches()) {
      open(SectionKind.SIGNATURE);
    } else if (currentKind == SectionKind.SIGNATURE) {
      return;
    } else if (block instanceof Block.Heading) {
      if (currentKind == SectionKind.FRONT && isCoverHeading(block, words)) {
        return;
      }
      if (Headings.isDeadline(words)) {
        return;
      }
      SectionKind next = Headings.sectionKind(words).orElse(SectionKind.BODY);
      inBoardSection =
          next == SectionKind.BOARD
              || next == SectionKind.BOARD_IMPROVEMENT
              || (inBoardSection && !BOARD_END.matcher(words).matches());
      open(inBoardSection ? boardSectionKind(next) : next);
    } else if (currentKind == SectionKind.FRONT && document.text().page(block.span().start()) > 1) {
      open(SectionKind.BODY);
    } else if (words.length() < 60 && !(block instanceof Block.Table) && isPlainHeading(words)) {
      open(
          inBoardSection
              ? boardSectionKind(Headings.sectionKind(words).orElseThrow())
              : Headings.sectionKind(words).orElseThrow());
    }
  }

  /** A cover has headings of its own: dates, the overall judgement. */
  private boolean isCoverHeading(Block block, String words) {
    boolean first = document.text().page(block.span().start()) == 1;
    var opened = Headings.sectionKind(words);
    return first && (opened.isEmpty() || opened.get() == SectionKind.BOARD);
  }

  /** Some letters set the heading of the list in plain letters. */
  private static boolean isPlainHeading(String words) {
    return Headings.sectionKind(words)
            .filter(p ->
                p == SectionKind.IMPROVEMENT
                    || p == SectionKind.PRIORITY_ACTION
                    || p == SectionKind.TEAM)
            .isPresent()
        && !words.endsWith(".");
  }

  private static SectionKind boardSectionKind(SectionKind part) {
    return switch (part) {
      case IMPROVEMENT, PRIORITY_ACTION, BOARD_IMPROVEMENT -> SectionKind.BOARD_IMPROVEMENT;
      default -> SectionKind.BOARD;
    };
  }

  private void open(SectionKind next) {
    close();
    currentKind = next;
  }

  private void close() {
    if (!blocks.isEmpty()) {
      sections.add(new Section(currentKind, blocks));
      blocks = new ArrayList<>();
    }
  }
}
