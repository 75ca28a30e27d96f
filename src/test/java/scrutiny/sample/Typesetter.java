package scrutiny.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import scrutiny.sample.Manuscript.Footnote;
import scrutiny.sample.Manuscript.Gap;
import scrutiny.sample.Manuscript.Heading;
import scrutiny.sample.Manuscript.Item;
import scrutiny.sample.Manuscript.PageBreak;
import scrutiny.sample.Manuscript.Paragraph;
import scrutiny.sample.Manuscript.Table;

/**
 * Typesets a manuscript on A4 pages that look like inspectorates' reports and letters.
 *
 * <p>Settings: {@code title}, {@code date} (of the file), {@code letterhead} (yes), {@code footer}
 * (lines separated by " / "), {@code numbers} (the first page with a page number, then right, outer
 * or centre). Nothing is compressed, because compressors differ between machines and the bytes must
 * not.
 */
final class Typesetter {
  private static final float LEFT = 71;
  private static final float WIDTH = 453;
  private static final float TOP = 770;
  private static final float BOTTOM = 72;
  private static final float BODY_SIZE = 12;
  private static final float LEADING = 14.5f;
  private static final String BULLET = "\u25a0";

  private final PDFont plain = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final PDFont symbols = new PDType1Font(FontName.ZAPF_DINGBATS);
  private final Manuscript manuscript;
  private final PDDocument document;
  private PDPageContentStream page;
  private int pageNumber = 1;
  private float y = TOP;
  private float bottom = BOTTOM;

  private Typesetter(Manuscript manuscript, PDDocument document) throws IOException {
    this.manuscript = manuscript;
    this.document = document;
    this.page = newPage(document);
  }

  /** Returns the manuscript as a PDF, always with the same bytes. */
  static byte[] typeset(Manuscript manuscript) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(0L);
      LocalDate day = LocalDate.parse(manuscript.setting("date"));
      PDDocumentInformation information = document.getDocumentInformation();
      information.setTitle(manuscript.setting("title"));
      information.setSubject("Written as a sample for Scrutiny; not a document of an inspectorate");
      information.setCreationDate(GregorianCalendar.from(day.atTime(9, 0).atZone(ZoneOffset.UTC)));
      new Typesetter(manuscript, document).addContent();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  private static PDPageContentStream newPage(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return new PDPageContentStream(
        document, page, PDPageContentStream.AppendMode.OVERWRITE, /* compress= */ false);
  }

  private void addContent() throws IOException {
    if (manuscript.setting("letterhead").equals("yes")) {
      addLetterhead();
    }
    for (Manuscript.Element element : manuscript.elements()) {
      switch (element) {
        case Heading heading -> addHeading(heading);
        case Paragraph paragraph ->
            y = addLines(wrap(paragraph.text(), BODY_SIZE, WIDTH), LEFT, LEADING) - 10;
        case Item item -> addItem(item);
        case Table table -> addTable(table);
        case Footnote note -> addFootnote(note);
        case Gap gap -> y -= gap.height();
        case PageBreak _ -> startNewPage();
      }
    }
    finishPage();
  }

  private List<TypesetLine> wrap(String text, float size, float width) {
    return TypesetLine.wrap(text, plain, bold, size, width);
  }

  private void addHeading(Heading heading) throws IOException {
    float size = heading.level() == 1 ? 24 : heading.level() == 2 ? 14 : 12.5f;
    PDFont font = heading.level() == 1 ? plain : bold;
    if (y - 60 < bottom) {
      startNewPage();
    } else if (y < TOP) {
      y -= 8;
    }
    y =
        addLines(TypesetLine.wrap(heading.text(), font, font, size, WIDTH - 40), LEFT, size * 1.25f)
            - 9;
  }

  private void addItem(Item item) throws IOException {
    boolean bullet = item.mark().equals("*");
    float mark = LEFT + item.depth() * 20;
    float textLeft = mark + (bullet ? 18 : 36);
    List<TypesetLine> lines = wrap(item.text(), BODY_SIZE, LEFT + WIDTH - textLeft);
    if (y - LEADING < bottom) {
      startNewPage();
    }
    PDFont font = bullet ? symbols : plain;
    draw(
        new TypesetLine.Run(font, bullet ? 8 : BODY_SIZE, 0, bullet ? BULLET : item.mark()),
        mark,
        y);
    y = addLines(lines, textLeft, LEADING) - 7;
  }

  private void addTable(Table table) throws IOException {
    for (List<String> row : table.rows()) {
      addRow(table, row);
    }
    y -= 22;
  }

  private void addRow(Table table, List<String> row) throws IOException {
    List<Float> lefts = new ArrayList<>();
    List<Float> widths = new ArrayList<>();
    List<List<TypesetLine>> cells = new ArrayList<>();
    float left = LEFT;
    for (int column = 0; column < row.size(); column++) {
      float width = table.widths().get(column);
      if (row.get(column).equals("<")) {
        widths.add(widths.removeLast() + width);
      } else {
        lefts.add(left);
        widths.add(width);
        cells.add(List.of());
      }
      left += width;
    }
    List<String> texts = row.stream().filter(c -> !c.equals("<")).toList();
    int tallest = 1;
    for (int cell = 0; cell < texts.size(); cell++) {
      cells.set(cell, wrap(texts.get(cell), 11, widths.get(cell) - 12));
      tallest = Math.max(tallest, cells.get(cell).size());
    }
    float height = tallest * 13 + 12;
    if (y - height < bottom) {
      startNewPage();
    }
    float top = y + 10;
    for (int cell = 0; cell < cells.size(); cell++) {
      page.addRect(lefts.get(cell), top - height, widths.get(cell), height);
      page.stroke();
      float line = top - 16;
      line -= table.centred() ? (tallest - cells.get(cell).size()) * 6.5f : 0;
      for (TypesetLine text : cells.get(cell)) {
        draw(text, lefts.get(cell) + 6, line);
        line -= 13;
      }
    }
    y -= height;
  }

  private void addFootnote(Footnote note) throws IOException {
    List<TypesetLine> lines = wrap("^" + note.mark() + " " + note.text(), 8.5f, WIDTH);
    bottom += lines.size() * 10.5f + 12;
    page.moveTo(LEFT, bottom - 4);
    page.lineTo(LEFT + 144, bottom - 4);
    page.stroke();
    float line = bottom - 16;
    for (TypesetLine text : lines) {
      draw(text, LEFT, line);
      line -= 10.5f;
    }
  }

  private void addLetterhead() throws IOException {
    List<String> address =
        List.of("Ofsted", "Piccadilly Gate", "Store Street", "Manchester", "M1 2WD");
    List<String> contacts =
        List.of("**T** 0300 123 1231", "enquiries@ofsted.gov.uk", "www.gov.uk/ofsted");
    for (int line = 0; line < address.size(); line++) {
      draw(wrap(address.get(line), 8, 110).getFirst(), LEFT, 792 - line * 10.5f);
    }
    for (int line = 0; line < contacts.size(); line++) {
      draw(wrap(contacts.get(line), 8, 200).getFirst(), LEFT + 114, 781.5f - line * 10.5f);
    }
    y = 690;
  }

  /**
   * Adds lines below each other, starting a new page when one is full; returns the y coordinate of
   * the next line.
   */
  private float addLines(List<TypesetLine> lines, float left, float leading) throws IOException {
    for (TypesetLine line : lines) {
      if (y < bottom) {
        startNewPage();
      }
      draw(line, left, y);
      y -= leading;
    }
    return y;
  }

  private void draw(TypesetLine line, float left, float height) throws IOException {
    for (TypesetLine.Run run : line.runs()) {
      draw(run, left, height);
      left += run.width();
    }
  }

  private void draw(TypesetLine.Run run, float left, float height) throws IOException {
    page.beginText();
    page.setFont(run.font(), run.size());
    page.newLineAtOffset(left, height + run.rise());
    page.showText(run.text());
    page.endText();
  }

  private void startNewPage() throws IOException {
    finishPage();
    page = newPage(document);
    pageNumber++;
    y = TOP;
    bottom = BOTTOM;
  }

  private void finishPage() throws IOException {
    List<String> numbers = List.of(manuscript.setting("numbers").split(" "));
    if (numbers.size() == 2 && pageNumber >= Integer.parseInt(numbers.getFirst())) {
      page.moveTo(LEFT, 54);
      page.lineTo(LEFT + WIDTH, 54);
      page.stroke();
      float line = 44;
      for (String footer : manuscript.setting("footer").split(" / ", -1)) {
        draw(new TypesetLine.Run(plain, 7.5f, 0, footer), LEFT, line);
        line -= 9;
      }
      boolean left = numbers.getLast().equals("outer") && pageNumber % 2 == 0;
      boolean centre = numbers.getLast().equals("centre");
      draw(
          new TypesetLine.Run(plain, BODY_SIZE, 0, Integer.toString(pageNumber)),
          left ? LEFT : centre ? LEFT + WIDTH / 2 : LEFT + WIDTH - 8,
          36);
    }
    page.close();
  }
}
