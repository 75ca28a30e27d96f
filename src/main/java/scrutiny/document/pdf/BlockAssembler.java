package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Assembles the lines of the body's pages into blocks, in reading order. */
final class BlockAssembler {
  /** Headings are bold, or larger than the body text by at least this, in points. */
  private static final float HEADING_SIZE_DIFFERENCE = 1f;

  private final float bodySize;
  private final Leading leading;
  private final Continuation continuation;
  private final List<BlockDraft> drafts = new ArrayList<>();

  /** The index of the last block of upright text, which the next page may continue; -1 if none. */
  private int lastUpright = -1;

  private BlockAssembler(List<PdfPage> pages) {
    this.bodySize = BodyFontSize.of(pages);
    this.leading = Leading.of(pages);
    this.continuation = new Continuation(RightMargin.of(pages, bodySize));
  }

  /** Returns the blocks of the pages. */
  static List<BlockDraft> assemble(List<PdfPage> pages) {
    BlockAssembler assembler = new BlockAssembler(pages);
    pages.forEach(assembler::addPage);
    return assembler.drafts;
  }

  private void addPage(PdfPage page) {
    int firstOfPage = drafts.size();
    int from = 0;
    for (TableFinder.Region region : TableFinder.find(page.lines())) {
      addText(page.lines().subList(from, region.start()));
      List<Line> lines = page.lines().subList(region.start(), region.end());
      drafts.add(
          new BlockDraft.Table(
              page.number(),
              TableAssembler.assembleRows(lines, region.gutter(), leading),
              region.columns()));
      from = region.end();
    }
    addText(page.lines().subList(from, page.lines().size()));
    if (page.isUpright()) {
      joinAcrossPages(firstOfPage);
      lastUpright = firstOfPage < drafts.size() ? drafts.size() - 1 : lastUpright;
    }
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
    return (line.hasMarker() && !continuation.isMarkerInText(text, line))
        || line.y() - last.y() > TableFinder.MAX_LEADING * Math.max(line.size(), last.size()) + 1
        || (isHeading(line) != text.heading() && !isInLargeItem(text, line))
        || leading.isRuleBetween(text.lastRuns(), line.runs().getFirst())
        || Math.abs(line.size() - last.size()) > HEADING_SIZE_DIFFERENCE
        || (text.isItem() && line.left() <= text.first().left() + 3 && last.text().endsWith("."));
  }

  /** Returns whether a line continues an item that is set as large as a heading. */
  private static boolean isInLargeItem(BlockDraft.Text text, Line line) {
    return text.isItem()
        && !line.bold()
        && line.left() > text.first().left()
        && Math.abs(line.size() - text.last().size()) < HEADING_SIZE_DIFFERENCE;
  }

  private boolean isHeading(Line line) {
    return !line.hasMarker() && (line.size() >= bodySize + HEADING_SIZE_DIFFERENCE || line.bold());
  }

  private void joinAcrossPages(int first) {
    if (lastUpright < 0 || first == drafts.size()) {
      return;
    }
    if (drafts.get(lastUpright) instanceof BlockDraft.Table table
        && drafts.get(first) instanceof BlockDraft.Text rest
        && table.continuesIn(rest)) {
      drafts.set(lastUpright, table.continuedBy(rest));
      drafts.remove(first);
      if (first == drafts.size()) {
        return;
      }
    }
    BlockDraft last = drafts.get(lastUpright);
    BlockDraft next = drafts.get(first);
    if (last instanceof BlockDraft.Text text
        && next instanceof BlockDraft.Text rest
        && continuation.isAcrossPages(text, rest)) {
      text.lines().addAll(rest.lines());
      drafts.remove(first);
    } else if (last instanceof BlockDraft.Table table
        && next instanceof BlockDraft.Table rest
        && table.continuesIn(rest)) {
      drafts.set(lastUpright, table.continuedBy(rest));
      drafts.remove(first);
    }
  }
}
