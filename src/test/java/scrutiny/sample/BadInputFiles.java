package scrutiny.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files that contain no supported document, each invalid in its own way. */
public enum BadInputFiles {
  /** A download that broke off before the first page. */
  TRUNCATED("truncated.pdf"),
  /** A PDF that opens with a password only. */
  ENCRYPTED("encrypted.pdf"),
  /** A file without content. */
  EMPTY("empty.pdf"),
  /** A scan: an image on a page, and no text. */
  IMAGE_ONLY("image-only.pdf"),
  /** A server's error page, saved under the name of the requested report. */
  ERROR_PAGE("error-page.pdf"),
  /** A zip archive with the file name of a PDF. */
  ARCHIVE("archive.pdf"),
  /** Text that has nothing to do with inspections. */
  UNSUPPORTED_TYPE("recipe.txt");

  private final String fileName;

  BadInputFiles(String fileName) {
    this.fileName = fileName;
  }

  /** Returns the file's name. */
  public String fileName() {
    return fileName;
  }

  /** Writes the file into a folder; returns its path. */
  public Path writeTo(Path folder) throws IOException {
    return Files.write(folder.resolve(fileName), bytes());
  }

  /** Returns the file's bytes. */
  public byte[] bytes() throws IOException {
    return switch (this) {
      case TRUNCATED -> Arrays.copyOf(validPdf(), 150);
      case ENCRYPTED -> encrypted();
      case EMPTY -> new byte[0];
      case IMAGE_ONLY -> imageOnly();
      case ERROR_PAGE ->
          """
          <!DOCTYPE html>
          <html><head><title>Page not found</title></head>
          <body><h1>Page not found</h1><p>Error 404. Check the address and try again.</p></body></html>
          """
              .getBytes(UTF_8);
      case ARCHIVE -> archive();
      case UNSUPPORTED_TYPE ->
          """
          Flapjacks

          Melt the butter, stir in the oats and the syrup, bake for twenty minutes.
          """
              .getBytes(UTF_8);
    };
  }

  /** Returns a valid PDF, from which the broken ones are derived. */
  static byte[] validPdf() throws IOException {
    return Typesetter.typeset(
        Manuscript.parse("title: Minutes\ndate: 2020-01-01\n\nThe meeting began at ten."));
  }

  private static byte[] encrypted() throws IOException {
    try (PDDocument document = Loader.loadPDF(validPdf())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "reader", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return toBytes(document);
    }
  }

  private static byte[] imageOnly() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      BufferedImage scan = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, scan), 70, 70, 400, 600);
      }
      return toBytes(document);
    }
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("report.txt", "letter.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] toBytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
