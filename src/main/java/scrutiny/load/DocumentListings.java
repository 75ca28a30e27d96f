package scrutiny.load;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentListing;
import scrutiny.fact.PartialDate;
import scrutiny.text.Issue;

/**
 * An index of documents: a CSV file (RFC 4180) with a header and a row for each document, which is
 * identified by {@code sha256} or else by {@code path}, relative to the folder given. The columns
 * {@code url}, {@code title} and {@code published} are optional, but one must be present; others
 * are ignored.
 *
 * @param file the path of the file, as given
 * @param rows the rows that can be read
 * @param issues the problems of the file and its rows
 */
record DocumentListings(String file, List<Row> rows, List<Issue> issues) {
  static final DocumentListings NONE = new DocumentListings("", List.of(), List.of());

  private static final String PATH = "path";
  private static final String HASH = "sha256";
  private static final List<String> VALUES = List.of("url", "title", "published");

  /**
   * A row of the index.
   *
   * @param place the line of the file
   * @param key the hash or the path of the document
   * @param byHash whether the key is the hash
   */
  record Row(String place, String key, boolean byHash, DocumentListing listing) {}

  /**
   * Documents with what the index states about them.
   *
   * @param issues the rows without a document
   */
  record Listed(List<DocumentFacts> documents, List<Issue> issues) {}

  DocumentListings {
    rows = List.copyOf(rows);
    issues = List.copyOf(issues);
  }

  /** Reads an index. A file that cannot be used has no rows and one issue. */
  static DocumentListings read(Path file) {
    List<Row> rows = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser csv = format.parse(withoutByteOrderMark(reader))) {
      List<String> header = csv.getHeaderNames();
      if (!header.contains(PATH) && !header.contains(HASH)) {
        issues.add(missingColumn(file, "path or sha256"));
      } else if (VALUES.stream().noneMatch(header::contains)) {
        issues.add(missingColumn(file, "url, title or published"));
      } else {
        csv.forEach(each -> row(file.toString(), each, issues).ifPresent(rows::add));
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return new DocumentListings(
          file.toString(),
          List.of(),
          List.of(
              Issue.refused(
                  file.toString(),
                  "cannot be read as an index (" + reason(e) + ")",
                  "give a CSV file in UTF-8 with a header row")));
    }
    return new DocumentListings(file.toString(), rows, issues);
  }

  private static String reason(Exception e) {
    return switch (e) {
      case NoSuchFileException missing -> "it does not exist";
      case CharacterCodingException characters -> "it is not in UTF-8";
      default -> String.valueOf(e.getMessage());
    };
  }

  /** Returns the issues of the index, and those of listing documents. */
  List<Issue> allIssues(Listed listed) {
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(listed.issues);
    return all;
  }

  private static Reader withoutByteOrderMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static Issue missingColumn(Path file, String columns) {
    return Issue.refused(
        file.toString(), "has no column " + columns, "name the columns in the first row");
  }

  private static Optional<Row> row(String file, CSVRecord csvRecord, List<Issue> issues) {
    String place = "row " + csvRecord.getRecordNumber();
    Optional<String> hash = cell(csvRecord, HASH).map(text -> text.toLowerCase(Locale.ROOT));
    Optional<String> key = hash.or(() -> cell(csvRecord, PATH));
    if (key.isEmpty()) {
      issues.add(Issue.warning(file, place, "names no document", "give its path or sha256"));
      return Optional.empty();
    }
    Optional<String> url = cell(csvRecord, "url");
    if (url.isPresent() && !isWebAddress(url.get())) {
      issues.add(
          Issue.warning(
              file, place, "unreadable URL \"" + url.get() + "\"", "write https://… in full"));
      url = Optional.empty();
    }
    Optional<String> written = cell(csvRecord, "published");
    Optional<PartialDate> published = written.flatMap(DocumentListings::date);
    if (written.isPresent() && published.isEmpty()) {
      issues.add(
          Issue.warning(
              file,
              place,
              "unreadable date \"" + written.get() + "\"",
              "write it as 2022-03-09, 2022-03 or 2022"));
    }
    return Optional.of(
        new Row(
            place,
            key.get(),
            hash.isPresent(),
            new DocumentListing(url.stream().toList(), cell(csvRecord, "title"), published)));
  }

  private static Optional<String> cell(CSVRecord csvRecord, String column) {
    return csvRecord.isSet(column)
        ? Optional.of(csvRecord.get(column)).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Optional<PartialDate> date(String text) {
    try {
      return Optional.of(new PartialDate(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Adds to documents what the index states about them, in place of what an earlier index stated.
   */
  Listed addTo(List<DocumentFacts> documents) {
    Map<String, String> hashes = new HashMap<>();
    for (DocumentFacts document : documents) {
      hashes.put(document.hash(), document.hash());
      document.sources().forEach(source -> hashes.put(source, document.hash()));
    }
    Map<String, DocumentListing> byHash = new HashMap<>();
    List<Issue> unknown = new ArrayList<>();
    for (Row row : rows) {
      String hash = hashes.get(row.key);
      if (hash == null) {
        unknown.add(
            Issue.warning(
                file,
                row.place,
                "no document has the " + (row.byHash ? "hash " : "path ") + row.key,
                "give the document too, or correct the row"));
      } else {
        byHash.merge(hash, row.listing, DocumentListing::mergedWith);
      }
    }
    return new Listed(
        documents.stream()
            .map(document ->
                Optional.ofNullable(byHash.get(document.hash()))
                    .map(document::withListing)
                    .orElse(document))
            .sorted(Comparator.comparing(DocumentFacts::hash))
            .toList(),
        unknown);
  }
}
