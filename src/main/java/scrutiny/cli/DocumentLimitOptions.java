package scrutiny.cli;

import java.time.Duration;
import picocli.CommandLine.Option;
import scrutiny.document.DocumentLimits;
import scrutiny.load.Inputs;

/** The options that limit each document that a command reads. */
final class DocumentLimitOptions {
  static final String HEADING = "%nLimits for each document, above which it is refused:%n";

  @Option(
      names = "--max-document-bytes",
      paramLabel = "BYTES",
      converter = PositiveNumber.class,
      description = "The length of its file (default: ${DEFAULT-VALUE}).")
  private int bytes = DocumentLimits.DEFAULT.bytes();

  @Option(
      names = "--max-pages",
      paramLabel = "NUMBER",
      converter = PositiveNumber.class,
      description = "Pages of a PDF (default: ${DEFAULT-VALUE}).")
  private int pages = DocumentLimits.DEFAULT.pages();

  @Option(
      names = "--max-characters",
      paramLabel = "NUMBER",
      converter = PositiveNumber.class,
      description = "Characters of its text, or glyphs of a PDF (default: ${DEFAULT-VALUE}).")
  private int characters = DocumentLimits.DEFAULT.characters();

  @Option(
      names = "--max-seconds",
      paramLabel = "SECONDS",
      converter = PositiveNumber.class,
      description = "Processor time to read it (default: ${DEFAULT-VALUE}).")
  private int seconds = (int) DocumentLimits.DEFAULT.time().toSeconds();

  /** Returns the limits that the options give. */
  DocumentLimits toLimits() {
    return new DocumentLimits(bytes, pages, characters, Duration.ofSeconds(seconds));
  }

  /**
   * Checks that the limits apply to something.
   *
   * @throws CommandFailure if a limit is given for a command that reads no document
   */
  void checkUnused() throws CommandFailure {
    if (!toLimits().equals(DocumentLimits.DEFAULT)) {
      throw CommandFailure.usage(
          "a limit for each document is given, but no document to read; name one or leave it out");
    }
  }

  /** Returns inputs with these limits. */
  Inputs apply(Inputs inputs) {
    return inputs.within(toLimits());
  }
}
