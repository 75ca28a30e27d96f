package scrutiny.load;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentListing;
import scrutiny.fact.Fact;
import scrutiny.fact.Kind;
import scrutiny.text.Issue;
import scrutiny.text.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Lines file of facts, one line per document: the boundary between reading single
 * documents and resolving them together. Lines are sorted by document hash, so the same facts give
 * the same file.
 */
public final class FactsFile {
  private static final JsonMapper JSON = FactsJson.mapper();

  /** The {@code document} object of a line. */
  private record DocumentPart(
      List<String> sources,
      String hash,
      String mediaType,
      String form,
      Kind kind,
      int pages,
      String text,
      NavigableMap<Integer, Integer> pageStarts,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DocumentListing listing) {}

  /** A line of the file. */
  private record FactsLine(DocumentPart document, List<Fact> facts, List<Issue> issues) {}

  private FactsFile() {}

  /** Writes a file of facts atomically, so that it is never incomplete. */
  public static void write(Path file, List<DocumentFacts> documents) throws IOException {
    AtomicFile.write(
        file,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          for (DocumentFacts document :
              documents.stream().sorted(Comparator.comparing(DocumentFacts::hash)).toList()) {
            writer.write(toLine(document));
            writer.write('\n');
          }
          writer.flush();
        });
  }

  /**
   * Reads a file of facts.
   *
   * @throws IOException if it cannot be read, or a line does not contain the facts of a document;
   *     the message gives the line number
   */
  public static List<DocumentFacts> read(Path file) throws IOException {
    List<DocumentFacts> documents = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          documents.add(parse(line, file + " line " + (documents.size() + 1)));
        }
      }
    }
    return documents;
  }

  private static DocumentFacts parse(String line, String place) throws IOException {
    try {
      return parse(line);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(
          place + " does not contain the facts of a document: " + e.getMessage(), e);
    }
  }

  /** Returns the facts of a document as one line, without the line break. */
  static String toLine(DocumentFacts document) {
    return JSON.writeValueAsString(
        new FactsLine(
            new DocumentPart(
                document.sources(),
                document.hash(),
                document.mediaType(),
                document.form(),
                document.kind(),
                document.pages(),
                document.text().characters(),
                document.text().pageStarts(),
                document.listing().orElse(null)),
            document.facts(),
            document.issues()));
  }

  /** Parses a line, and rejects quotes that differ from the text. */
  static DocumentFacts parse(String line) {
    JsonNode tree = JSON.readTree(line);
    DocumentPart part = JSON.treeToValue(tree.required("document"), DocumentPart.class);
    SourceText text =
        SourceText.paged(
            part.text(), part.pageStarts() == null ? new TreeMap<>() : part.pageStarts());
    List<Fact> facts = new ArrayList<>();
    for (JsonNode fact : tree.required("facts")) {
      facts.add(JSON.readerFor(Fact.class).withAttribute(SourceText.class, text).readValue(fact));
    }
    List<Issue> issues = new ArrayList<>();
    for (JsonNode issue : tree.path("issues")) {
      issues.add(JSON.treeToValue(issue, Issue.class));
    }
    return new DocumentFacts(
        part.sources(),
        part.hash(),
        part.mediaType(),
        part.form(),
        part.kind(),
        text,
        facts,
        issues,
        Optional.ofNullable(part.listing()));
  }
}
