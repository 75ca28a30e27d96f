package scrutiny.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Documents that need far more time or memory than others, in any size. */
public final class Bombs {
  private static final String SUBJECT = "Ofsted inspected Anytown Council's children's services. ";

  private Bombs() {}

  /** Returns a text about an inspection that repeats some words for a number of characters. */
  public static byte[] text(String words, int length) {
    return (SUBJECT + words.repeat(length / words.length() + 1)).getBytes(UTF_8);
  }

  /** Returns a page with many elements. */
  public static byte[] elementPage(int count) {
    return ("<!DOCTYPE html><h1>Ofsted on Anytown Council</h1>" + SUBJECT + "<b>".repeat(count - 1))
        .getBytes(UTF_8);
  }

  /** Returns a PDF whose pages are one object. */
  public static byte[] pages(int count) {
    return pdf("3 0 R ".repeat(count), count, drawn("(Ofsted) Tj"), "");
  }

  /** Returns a PDF of one page with many glyphs at the same place. */
  public static byte[] glyphs(int count) {
    String line = "(" + "good ".repeat(20) + ") Tj 1 0 0 1 50 700 Tm\n";
    return pdf("3 0 R", 1, drawn(line.repeat(count / 100)), "");
  }

  /** Returns a PDF of one page whose content inflates to a length. */
  public static byte[] inflating(int length) {
    return pdf("3 0 R", 1, deflated(length), "/Filter /FlateDecode");
  }

  /** Returns a PDF of one page that saves its graphics state again and again. */
  public static byte[] savedStates(int count) {
    return pdf("3 0 R", 1, "q ".repeat(count).getBytes(ISO_8859_1), "");
  }

  /** Returns a PDF of forms that each draw the next one several times. */
  public static byte[] nestedForms(int depth, int times) {
    List<byte[]> forms = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      forms.add(("/F" + (i + 1) + " Do ").repeat(times).getBytes(ISO_8859_1));
    }
    forms.add(drawn("(" + SUBJECT + ") Tj"));
    return pdf("3 0 R", 1, "/F0 Do".getBytes(ISO_8859_1), "", forms);
  }

  private static byte[] drawn(String operators) {
    return ("BT /A 12 Tf 50 700 Td " + operators + " ET").getBytes(ISO_8859_1);
  }

  /** Returns a PDF of one page whose content is stored as it is and begins with an end mark. */
  public static byte[] storedWithMark(int length) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] content = ("% endstream\n" + "0 0 m\n".repeat(length / 6)).getBytes(ISO_8859_1);
    try (DeflaterOutputStream stored =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.NO_COMPRESSION))) {
      stored.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf("3 0 R", 1, bytes.toByteArray(), "/Filter /FlateDecode");
  }

  private static byte[] deflated(int length) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = "0 0 m\n".repeat(10_000).getBytes(ISO_8859_1);
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
      for (int written = 0; written < length; written += chunk.length) {
        deflated.write(chunk, 0, Math.min(chunk.length, length - written));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String kids, int count, byte[] content, String filter) {
    return pdf(kids, count, content, filter, List.of());
  }

  private static byte[] pdf(
      String kids, int count, byte[] content, String filter, List<byte[]> forms) {
    PdfBytes pdf = new PdfBytes();
    StringBuilder objects = new StringBuilder();
    for (int i = 0; i < forms.size(); i++) {
      objects.append("/F%d %d 0 R ".formatted(i, 6 + i));
    }
    String resources = "/Resources << /Font << /A 5 0 R >> /XObject << " + objects + ">> >>";
    pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.object("<< /Type /Pages /Count " + count + " /Kids [" + kids + "] >>");
    pdf.object(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R " + resources + ">>");
    pdf.stream(filter, content);
    pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    forms.forEach(
        form -> pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 600 800] " + resources, form));
    return pdf.toBytes();
  }

  /** The bytes of a PDF, object by object. */
  private static final class PdfBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    PdfBytes() {
      write("%PDF-1.7\n");
    }

    void object(String content) {
      offsets.add(bytes.size());
      write(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
    }

    void stream(String entries, byte[] content) {
      offsets.add(bytes.size());
      write("%d 0 obj\n<< %s /Length %d >>\n".formatted(offsets.size(), entries, content.length));
      write("stream\n");
      bytes.writeBytes(content);
      write("\nendstream\nendobj\n");
    }

    byte[] toBytes() {
      int start = bytes.size();
      write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
      offsets.forEach(offset -> write("%010d 00000 n \n".formatted(offset)));
      write("trailer\n<< /Root 1 0 R /Size " + (offsets.size() + 1) + " >>\n");
      write("startxref\n" + start + "\n%%EOF\n");
      return bytes.toByteArray();
    }

    private void write(String text) {
      bytes.writeBytes(text.getBytes(ISO_8859_1));
    }
  }
}
