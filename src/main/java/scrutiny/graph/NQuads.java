package scrutiny.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes quads as <a href="https://www.w3.org/TR/n-quads/">N-Quads</a>, sorted by the bytes of
 * their lines and without duplicates: the same quads make the same file, in whatever order they
 * come.
 */
public final class NQuads {
  private static final char[] HEX_DIGITS = "0123456789ABCDEF".toCharArray();

  private NQuads() {}

  /** Writes quads in UTF-8. */
  public static void write(Collection<Quad> quads, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    for (List<Quad> ofSubject : bySubject(quads)) {
      for (Line line : distinctLines(ofSubject)) {
        buffered.write(line.bytes);
      }
    }
    buffered.flush();
  }

  /** Returns the sorted lines of quads, each with its line break. */
  public static List<String> lines(Collection<Quad> quads) {
    return bySubject(quads).stream()
        .flatMap(ofSubject -> distinctLines(ofSubject).stream())
        .map(line -> new String(line.bytes, StandardCharsets.UTF_8))
        .toList();
  }

  /** Returns quads sorted by their lines and without duplicates. */
  static List<Quad> sorted(Collection<Quad> quads) {
    return bySubject(quads).stream()
        .flatMap(ofSubject -> distinctLines(ofSubject).stream())
        .map(Line::quad)
        .toList();
  }

  /**
   * Returns the quads of each subject, in the order of the subjects. The lines of one subject at a
   * time need little memory, those of all as much as all that is written.
   */
  private static List<List<Quad>> bySubject(Collection<Quad> quads) {
    Map<Node, List<Quad>> groups = new HashMap<>();
    for (Quad quad : quads) {
      groups.computeIfAbsent(quad.getSubject(), subject -> new ArrayList<>(8)).add(quad);
    }
    Map<byte[], List<Quad>> sorted = new TreeMap<>(Arrays::compareUnsigned);
    groups.forEach((subject, ofSubject) -> {
      StringBuilder text = new StringBuilder();
      append(text, subject);
      byte[] start = text.append(' ').toString().getBytes(StandardCharsets.UTF_8);
      sorted.computeIfAbsent(start, line -> new ArrayList<>(ofSubject.size())).addAll(ofSubject);
    });
    return List.copyOf(sorted.values());
  }

  /** Returns the lines of quads, sorted and without duplicates. */
  private static List<Line> distinctLines(List<Quad> quads) {
    List<Line> lines = new ArrayList<>(quads.size());
    StringBuilder buffer = new StringBuilder(256);
    for (Quad quad : quads) {
      buffer.setLength(0);
      append(buffer, quad);
      lines.add(new Line(buffer.toString().getBytes(StandardCharsets.UTF_8), quad));
    }
    lines.sort((a, b) -> Arrays.compareUnsigned(a.bytes, b.bytes));
    List<Line> distinct = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (distinct.isEmpty() || !Arrays.equals(distinct.getLast().bytes, line.bytes)) {
        distinct.add(line);
      }
    }
    return distinct;
  }

  /** A quad with its line in UTF-8. */
  private static final class Line {
    private final byte[] bytes;
    private final Quad quad;

    private Line(byte[] bytes, Quad quad) {
      this.bytes = bytes;
      this.quad = quad;
    }

    private Quad quad() {
      return quad;
    }
  }

  private static void append(StringBuilder line, Quad quad) {
    append(line, quad.getSubject());
    line.append(' ');
    append(line, quad.getPredicate());
    line.append(' ');
    append(line, quad.getObject());
    line.append(' ');
    if (!quad.isDefaultGraph()) {
      append(line, quad.getGraph());
      line.append(' ');
    }
    line.append(".\n");
  }

  /** Appends a node in N-Quads syntax. */
  static void append(StringBuilder line, Node node) {
    if (node.isURI()) {
      line.append('<');
      appendIri(line, node.getURI());
      line.append('>');
    } else if (node.isBlank()) {
      line.append("_:b");
      appendBlankNodeLabel(line, node.getBlankNodeLabel());
    } else if (node.isLiteral()) {
      line.append('"');
      appendEscaped(line, node.getLiteralLexicalForm());
      line.append('"');
      String language = node.getLiteralLanguage();
      if (!language.isEmpty()) {
        line.append('@').append(language);
      } else if (!XSDDatatype.XSDstring.equals(node.getLiteralDatatype())) {
        line.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
      }
    } else {
      throw new IllegalArgumentException("not a node of a graph: " + node);
    }
  }

  /** Appends an IRI, with characters that an IRI may not contain as escapes. */
  private static void appendIri(StringBuilder line, String iri) {
    int done = 0;
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (isEscaped(c)) {
        line.append(iri, done, i);
        appendUnicodeEscape(line, c);
        done = i + 1;
      }
    }
    appendRest(line, iri, done);
  }

  private static boolean isEscaped(char c) {
    return switch (c) {
      case '<', '>', '"', '{', '}', '|', '^', '`', '\\' -> true;
      default -> c <= ' ';
    };
  }

  /** Appends a blank node's label, with characters that N-Quads does not allow as hex codes. */
  private static void appendBlankNodeLabel(StringBuilder line, String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'W')) {
        line.append(c);
      } else {
        line.append('X').append(Integer.toHexString(c)).append('X');
      }
    }
  }

  private static void appendEscaped(StringBuilder line, String value) {
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && c != '\u007F') {
        continue;
      }
      line.append(value, done, i);
      done = i + 1;
      switch (c) {
        case '"' -> line.append("\\\"");
        case '\\' -> line.append("\\\\");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        case '\b' -> line.append("\\b");
        case '\f' -> line.append("\\f");
        default -> appendUnicodeEscape(line, c);
      }
    }
    appendRest(line, value, done);
  }

  /** Appends a text from an offset. As a whole it is copied faster than by characters. */
  private static void appendRest(StringBuilder line, String text, int from) {
    if (from == 0) {
      line.append(text);
    } else {
      line.append(text, from, text.length());
    }
  }

  private static void appendUnicodeEscape(StringBuilder line, char c) {
    line.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      line.append(HEX_DIGITS[(c >> shift) & 0xF]);
    }
  }
}
