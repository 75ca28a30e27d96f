package scrutiny.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;

/** Splits an inspectorate's document into sections by its headings. */
final class SectionSplitter {
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(yours? (sincerely|faithfully|truly)|(with )?(kind|best) (regards|wishes))\\b.*");

  private static final Pattern SALUTATION = Pattern.compile("\\s*Dear\\b");

  /** A heading with which a report returns from the board to the inspection itself. */
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
   * Returns the sections of a document.
   *
   * @param title index of the block that contains the title
   */
  static List<Section> split(Document document, int title) {
    SectionSplitter splitter = new SectionSplitter(document);
    splitter.read(title);
    return splitter.sections;
  }

  private void read(int title) {
    List<Block> all = document.blocks();
    int start = title > 0 && isAboveTitle(all.get(title - 1)) ? title - 1 : title;
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      if (i == start) {
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

  /** Returns whether the block before the title belongs to it: a heading, but not a salutation. */
  private boolean isAboveTitle(Block block) {
    return block instanceof Block.Heading
        && !SALUTATION.matcher(document.textOf(block)).lookingAt();
  }

  private void openSectionAt(Block block) {
    String text = TitleFinder.normalise(document.textOf(block));
    if (CLOSING.matcher(text).matches()) {
      open(SectionKind.SIGNATURE);
    } else if (currentKind == SectionKind.SIGNATURE) {
      return;
    } else if (block instanceof Block.Heading) {
      if (currentKind == SectionKind.FRONT && isCoverHeading(block, text)) {
        return;
      }
      if (Headings.isDeadline(text)) {
        return;
      }
      SectionKind next = Headings.sectionKind(text).orElse(SectionKind.BODY);
      inBoardSection =
          next == SectionKind.BOARD
              || next == SectionKind.BOARD_IMPROVEMENT
              || (inBoardSection && !BOARD_END.matcher(text).matches());
      open(inBoardSection ? boardSectionKind(next) : next);
    } else if (currentKind == SectionKind.FRONT && document.text().page(block.span().start()) > 1) {
      open(SectionKind.BODY);
    } else if (text.length() < 60 && !(block instanceof Block.Table) && isPlainHeading(text)) {
      open(
          inBoardSection
              ? boardSectionKind(Headings.sectionKind(text).orElseThrow())
              : Headings.sectionKind(text).orElseThrow());
    }
  }

  /** Returns whether a heading belongs to the cover: dates, the overall judgement. */
  private boolean isCoverHeading(Block block, String text) {
    boolean onFirstPage = document.text().page(block.span().start()) == 1;
    var opened = Headings.sectionKind(text);
    return onFirstPage && (opened.isEmpty() || opened.get() == SectionKind.BOARD);
  }

  /** Returns whether a text is a list heading in plain type, as in some letters. */
  private static boolean isPlainHeading(String text) {
    return Headings.sectionKind(text)
            .filter(kind ->
                kind == SectionKind.IMPROVEMENT
                    || kind == SectionKind.PRIORITY_ACTION
                    || kind == SectionKind.TEAM)
            .isPresent()
        && !text.endsWith(".");
  }

  private static SectionKind boardSectionKind(SectionKind kind) {
    return switch (kind) {
      case IMPROVEMENT, BOARD_IMPROVEMENT -> SectionKind.BOARD_IMPROVEMENT;
      case PRIORITY_ACTION -> SectionKind.BOARD_PRIORITY_ACTION;
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
