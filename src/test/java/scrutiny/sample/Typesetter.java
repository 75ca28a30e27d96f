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
 * Sets a manuscript on pages of A4, as inspectorates' reports and letters look.
 *
 * <p>Settings: {@code title}, {@code date} (of the file), {@code letterhead} (yes), {@code footer}
 * (lines parted by " / "), {@code numbers} (first page that bears one, then right, outer or
 * centre). Nothing is compressed, since compressors differ between machines and bytes may not.
 */
final class Typesetter {
  private static final float LEFT = 71;
  private static final float WIDTH = 453;
  private static final float TOP = 770;
  private static final float FLOOR = 72;
  private static final float BODY = 12;
  private static final float LEADING = 14.5f;
  private static final String SQUARE = "\u25a0";

  private final PDFont plain = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final PDFont signs = new PDType1Font(FontName.ZAPF_DINGBATS);
  private final Manuscript manuscript;
  private final PDDocument document;
  private PDPageContentStream page;
  private int number = 1;
  private float y = TOP;
  private float floor = FLOOR;

  private Typesetter(Manuscript manuscript, PDDocument document) throws IOException {
    this.manuscript = manuscript;
    this.document = document;
    this.page = newPage(document);
  }

  /** The manuscript as a PDF, always of the same bytes. */
  static byte[] set(Manuscript manuscript) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(0L);
      LocalDate day = LocalDate.parse(manuscript.setting("date"));
      PDDocumentInformation information = document.getDocumentInformation();
      information.setTitle(manuscript.setting("title"));
      information.setSubject("Written as a sample for Scrutiny; not a document of an inspectorate");
      information.setCreationDate(GregorianCalendar.from(day.atTime(9, 0).atZone(ZoneOffset.UTC)));
      new Typesetter(manuscript, document).setAll();
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

  private void setAll() throws IOException {
    if (manuscript.setting("letterhead").equals("yes")) {
      setLetterhead();
    }
    for (Manuscript.Element element : manuscript.elements()) {
      switch (element) {
        case Heading heading -> setHeading(heading);
        case Paragraph paragraph ->
            y = flow(wrap(paragraph.text(), BODY, WIDTH), LEFT, LEADING) - 10;
        case Item item -> setItem(item);
        case Table table -> setTable(table);
        case Footnote note -> setFootnote(note);
        case Gap gap -> y -= gap.height();
        case PageBreak _ -> turn();
      }
    }
    finishPage();
  }

  private List<SetLine> wrap(String text, float size, float width) {
    return SetLine.wrap(text, plain, bold, size, width);
  }

  private void setHeading(Heading heading) throws IOException {
    float size = heading.level() == 1 ? 24 : heading.level() == 2 ? 14 : 12.5f;
    PDFont font = heading.level() == 1 ? plain : bold;
    if (y - 60 < floor) {
      turn();
    } else if (y < TOP) {
      y -= 8;
    }
    y = flow(SetLine.wrap(heading.text(), font, font, size, WIDTH - 40), LEFT, size * 1.25f) - 9;
  }

  private void setItem(Item item) throws IOException {
    boolean bullet = item.mark().equals("*");
    float mark = LEFT + item.depth() * 20;
    float words = mark + (bullet ? 18 : 36);
    List<SetLine> lines = wrap(item.text(), BODY, LEFT + WIDTH - words);
    if (y - LEADING < floor) {
      turn();
    }
    PDFont font = bullet ? signs : plain;
    put(new SetLine.Run(font, bullet ? 8 : BODY, 0, bullet ? SQUARE : item.mark()), mark, y);
    y = flow(lines, words, LEADING) - 7;
  }

  private void setTable(Table table) throws IOException {
    for (List<String> row : table.rows()) {
      setRow(table, row);
    }
    y -= 22;
  }

  private void setRow(Table table, List<String> row) throws IOException {
    List<Float> lefts = new ArrayList<>();
    List<Float> widths = new ArrayList<>();
    List<List<SetLine>> cells = new ArrayList<>();
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
    if (y - height < floor) {
      turn();
    }
    float top = y + 10;
    for (int cell = 0; cell < cells.size(); cell++) {
      page.addRect(lefts.get(cell), top - height, widths.get(cell), height);
      page.stroke();
      float line = top - 16;
      line -= table.centred() ? (tallest - cells.get(cell).size()) * 6.5f : 0;
      for (SetLine set : cells.get(cell)) {
        put(set, lefts.get(cell) + 6, line);
        line -= 13;
      }
    }
    y -= height;
  }

  private void setFootnote(Footnote note) throws IOException {
    List<SetLine> lines = wrap("^" + note.mark() + " " + note.text(), 8.5f, WIDTH);
    floor += lines.size() * 10.5f + 12;
    page.moveTo(LEFT, floor - 4);
    page.lineTo(LEFT + 144, floor - 4);
    page.stroke();
    float line = floor - 16;
    for (SetLine set : lines) {
      put(set, LEFT, line);
      line -= 10.5f;
    }
  }

  private void setLetterhead() throws IOException {
    List<String> address =
        List.of("Ofsted", "Piccadilly Gate", "Store Street", "Manchester", "M1 2WD");
    List<String> contacts =
        List.of("**T** 0300 123 1231", "enquiries@ofsted.gov.uk", "www.gov.uk/ofsted");
    for (int line = 0; line < address.size(); line++) {
      put(wrap(address.get(line), 8, 110).getFirst(), LEFT, 792 - line * 10.5f);
    }
    for (int line = 0; line < contacts.size(); line++) {
      put(wrap(contacts.get(line), 8, 200).getFirst(), LEFT + 114, 781.5f - line * 10.5f);
    }
    y = 690;
  }

  /** Puts lines below each other, onto new pages where a page is full; returns the next height. */
  private float flow(List<SetLine> lines, float left, float leading) throws IOException {
    for (SetLine line : lines) {
      if (y < floor) {
        turn();
      }
      put(line, left, y);
      y -= leading;
    }
    return y;
  }

  private void put(SetLine line, float left, float height) throws IOException {
    for (SetLine.Run run : line.runs()) {
      put(run, left, height);
      left += run.width();
    }
  }

  private void put(SetLine.Run run, float left, float height) throws IOException {
    page.beginText();
    page.setFont(run.font(), run.size());
    page.newLineAtOffset(left, height + run.raised());
    page.showText(run.text());
    page.endText();
  }

  private void turn() throws IOException {
    finishPage();
    page = newPage(document);
    number++;
    y = TOP;
    floor = FLOOR;
  }

  private void finishPage() throws IOException {
    List<String> numbers = List.of(manuscript.setting("numbers").split(" "));
    if (numbers.size() == 2 && number >= Integer.parseInt(numbers.getFirst())) {
      page.moveTo(LEFT, 54);
      page.lineTo(LEFT + WIDTH, 54);
      page.stroke();
      float line = 44;
      for (String footer : manuscript.setting("footer").split(" / ", -1)) {
        put(new SetLine.Run(plain, 7.5f, 0, footer), LEFT, line);
        line -= 9;
      }
      boolean left = numbers.getLast().equals("outer") && number % 2 == 0;
      boolean centre = numbers.getLast().equals("centre");
      put(
          new SetLine.Run(plain, BODY, 0, Integer.toString(number)),
          left ? LEFT : centre ? LEFT + WIDTH / 2 : LEFT + WIDTH - 8,
          36);
    }
    page.close();
  }
}
