package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a body's pages, in reading order. */
final class BlockAssembler {
  /** Headings are set larger than the body by at least this, in points, or in bold. */
  private static final float HEADING_SIZE_DIFFERENCE = 1f;

  private final float bodySize;
  private final Leading leading;
  private final List<BlockDraft> drafts = new ArrayList<>();

  private BlockAssembler(float size, Leading leading) {
    this.bodySize = size;
    this.leading = leading;
  }

  static List<BlockDraft> assemble(List<PdfPage> pages) {
    BlockAssembler composition = new BlockAssembler(BodyFontSize.of(pages), Leading.of(pages));
    pages.forEach(composition::addPage);
    return composition.drafts;
  }

  private void addPage(PdfPage page) {
    int before = drafts.size();
    int from = 0;
    for (TableFinder.Region region : TableFinder.find(page.lines())) {
      addText(page.lines().subList(from, region.start()));
      List<Line> lines = page.lines().subList(region.start(), region.end());
      drafts.add(
          new BlockDraft.Table(
              page.number(), TableAssembler.assembleRows(lines, region.gutter(), leading)));
      from = region.end();
    }
    addText(page.lines().subList(from, page.lines().size()));
    joinAcrossPages(before);
  }

  private void addText(List<Line> lines) {
    BlockDraft.Text text = null;
    for (Line line : lines) {
      if (text == null || startsBlock(text, line)) {
        text = new BlockDraft.Text(List.of(line), isHeading(line));
        drafts.add(text);
      } else {
        text.lines().add(line);
      }
    }
  }

  private boolean startsBlock(BlockDraft.Text text, Line line) {
    Line last = text.last();
    return (line.hasMarker() && !isNumberInText(text, line))
        || line.y() - last.y() > TableFinder.MAX_LEADING * Math.max(line.size(), last.size()) + 1
        || isHeading(line) != text.heading()
        || leading.isRuleBetween(text.lastRuns(), line.runs().getFirst())
        || Math.abs(line.size() - last.size()) > HEADING_SIZE_DIFFERENCE
        || (text.isItem() && line.left() <= text.first().left() + 3 && last.text().endsWith("."));
  }

  /** A line may begin with the number that ends a sentence: it opens no list. */
  private static boolean isNumberInText(BlockDraft.Text text, Line line) {
    boolean goesOn = line.y() - text.last().y() <= TableFinder.MAX_LEADING * line.size();
    boolean ended = text.last().text().matches(".*[.:;?!]['’”)]?");
    return goesOn && !ended && line.isNumbered() && !text.first().isNumbered() && !text.heading();
  }

  private boolean isHeading(Line line) {
    return !line.hasMarker() && (line.size() >= bodySize + HEADING_SIZE_DIFFERENCE || line.bold());
  }

  private void joinAcrossPages(int first) {
    if (first > 0
        && first < drafts.size()
        && drafts.get(first - 1) instanceof BlockDraft.Text before
        && drafts.get(first) instanceof BlockDraft.Text after
        && before.continuesIn(after)) {
      before.lines().addAll(after.lines());
      drafts.remove(first);
    }
  }
}
