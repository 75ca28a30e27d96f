package scrutiny.web.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format of pages, descriptions and results. */
public enum Format {
  /** An HTML page. */
  HTML("text/html"),
  /** Comma-separated values. */
  CSV("text/csv"),
  /** Tab-separated values. */
  TSV("text/tab-separated-values"),
  /** SPARQL results in JSON; for resources JSON-LD. */
  JSON("application/sparql-results+json"),
  /** SPARQL results in XML; for resources RDF/XML. */
  XML("application/sparql-results+xml"),
  /** A workbook of Office Open XML. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A drawing in Scalable Vector Graphics. */
  SVG("image/svg+xml"),
  /** An image in Portable Network Graphics. */
  PNG("image/png"),
  /** A text table with aligned columns. */
  TABLE("text/plain"),
  /** Turtle. */
  TTL("text/turtle"),
  /** JSON-LD 1.1. */
  JSONLD("application/ld+json"),
  /** N-Triples. */
  NT("application/n-triples"),
  /** RDF/XML. */
  RDF("application/rdf+xml"),
  /** TriG. */
  TRIG("application/trig");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns the media type of a response. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the other media types by which an Accept header may name the format. */
  List<String> aliases() {
    return switch (this) {
      case JSON -> List.of("application/json");
      case XML -> List.of("application/xml", "text/xml");
      case TTL -> List.of("application/x-turtle");
      default -> List.of();
    };
  }

  /** Returns its name in {@code ?format=}, which is its suffix without the full stop. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns its name on pages. */
  public String title() {
    return switch (this) {
      case TABLE -> "Text";
      case TTL -> "Turtle";
      case JSONLD -> "JSON-LD";
      case NT -> "N-Triples";
      case RDF -> "RDF/XML";
      case TRIG -> "TriG";
      case HTML, CSV, TSV, JSON, XML, XLSX, SVG, PNG -> name();
    };
  }

  /** Returns the extension of a file in this format. */
  public String extension() {
    return this == TABLE ? "txt" : code();
  }

  /** Returns whether a browser should save a response rather than show it. */
  public boolean isDownload() {
    return this == CSV || this == TSV || this == XLSX;
  }

  /** Returns the format with a name, in any case. */
  public static Optional<Format> parse(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.code().equals(lower)).findFirst();
  }

  /** Returns the format that the suffix of a path names. */
  public static Optional<Format> ofSuffix(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? parse(path.substring(dot + 1)) : Optional.empty();
  }

  /** Returns a path without the suffix that names a format, if it has one. */
  public static String withoutSuffix(String path) {
    return ofSuffix(path).isPresent() ? path.substring(0, path.lastIndexOf('.')) : path;
  }
}
