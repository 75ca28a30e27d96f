package scrutiny.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes quads as <a href="https://www.w3.org/TR/n-quads/">N-Quads</a>, sorted by the bytes of
 * their lines, each once: the same quads make the same file, whatever their order was.
 */
public final class NQuads {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private NQuads() {}

  /** Writes quads in UTF-8. */
  public static void write(Collection<Quad> quads, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (String line : lines(quads)) {
      writer.write(line);
    }
    writer.flush();
  }

  /** The lines, sorted, each with its line break. */
  public static List<String> lines(Collection<Quad> quads) {
    return quads.stream().map(NQuads::line).sorted(BY_CODE_POINT).distinct().toList();
  }

  /** The order of code points, which is that of UTF-8's bytes; Java's own differs beyond U+FFFF. */
  static final Comparator<String> BY_CODE_POINT =
      (a, b) -> {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
          char x = a.charAt(i);
          char y = b.charAt(i);
          if (x != y) {
            boolean same = Character.isSurrogate(x) == Character.isSurrogate(y);
            return same ? x - y : Character.isSurrogate(x) ? 1 : -1;
          }
        }
        return a.length() - b.length();
      };

  static String line(Quad quad) {
    StringBuilder line = new StringBuilder(256);
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
    return line.append(".\n").toString();
  }

  /** Appends a node as N-Quads writes it. */
  static void append(StringBuilder line, Node node) {
    if (node.isURI()) {
      line.append('<');
      appendIri(line, node.getURI());
      line.append('>');
    } else if (node.isBlank()) {
      line.append("_:b");
      appendLabel(line, node.getBlankNodeLabel());
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
      throw new IllegalArgumentException("no node of a graph: " + node);
    }
  }

  /** Characters that an IRI may not hold are written as escapes. */
  private static void appendIri(StringBuilder line, String iri) {
    int kept = 0;
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (isEscaped(c)) {
        line.append(iri, kept, i);
        appendCode(line, c);
        kept = i + 1;
      }
    }
    line.append(iri, kept, iri.length());
  }

  private static boolean isEscaped(char c) {
    return switch (c) {
      case '<', '>', '"', '{', '}', '|', '^', '`', '\\' -> true;
      default -> c <= ' ';
    };
  }

  /** A blank node's label may hold more than N-Quads allows: the rest becomes its code. */
  private static void appendLabel(StringBuilder line, String label) {
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
        default -> appendCode(line, c);
      }
    }
    line.append(value, done, value.length());
  }

  private static void appendCode(StringBuilder line, char c) {
    line.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      line.append(HEX[(c >> shift) & 0xF]);
    }
  }
}
