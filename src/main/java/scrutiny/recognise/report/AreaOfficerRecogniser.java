package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.fact.OfficerNamed;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Span;

/**
 * Reads the officers in the details of a local area partnership: a column or row of a table for
 * each body, or the lines below a header.
 */
final class AreaOfficerRecogniser implements Recogniser {
  private static final Pattern DETAILS =
      Pattern.compile("(?is).*\\b(?:partnership|area)\\s+details\\W*");

  private final InspectedAuthority inspected;

  AreaOfficerRecogniser(InspectedAuthority inspected) {
    this.inspected = inspected;
  }

  @Override
  public Reading recognise(StructuredDocument structured) {
    if (structured.kind() != Kind.AREA_SEND) {
      return Reading.empty();
    }
    Optional<Body> council =
        inspected.of(structured).map(authority -> new Body.Council(new Gss(authority.gss())));
    Document document = structured.document();
    List<OfficerNamed> officers = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (council.isPresent() && block instanceof Block.Table table) {
        officers.addAll(officers(document, table, council.get()));
      }
    }
    if (officers.isEmpty() && council.isPresent()) {
      officers.addAll(officersInLines(document, council.get()));
    }
    return Reading.of(officers);
  }

  /** Reads details that are printed below each other, without a table. */
  private static List<OfficerNamed> officersInLines(Document document, Body council) {
    List<OfficerNamed> officers = new ArrayList<>();
    boolean details = false;
    Optional<OfficerHeader> header = Optional.empty();
    List<Span> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      String words = document.textOf(block);
      if (block instanceof Block.Heading && OfficerHeader.of(words).isEmpty()) {
        officers.addAll(officersBelow(document, lines, header, council));
        header = Optional.empty();
        details = DETAILS.matcher(words).matches();
      } else if (details && !(block instanceof Block.Table)) {
        for (Span line : Lines.of(document, block)) {
          Optional<OfficerHeader.Label> label = OfficerHeader.at(document.text().substring(line));
          if (label.isPresent()) {
            officers.addAll(officersBelow(document, lines, header, council));
            header = label.map(OfficerHeader.Label::header);
          }
          int start = line.start() + label.map(OfficerHeader.Label::end).orElse(0);
          if (start < line.end()) {
            lines.add(new Span(start, line.end()));
          }
        }
      }
    }
    officers.addAll(officersBelow(document, lines, header, council));
    return officers;
  }

  private static List<OfficerNamed> officersBelow(
      Document document, List<Span> lines, Optional<OfficerHeader> header, Body council) {
    List<Span> cells = List.copyOf(lines);
    lines.clear();
    return header.map(h -> OfficerCells.officers(document, cells, council, h)).orElse(List.of());
  }

  private static Optional<OfficerHeader> header(Document document, Span cell) {
    return OfficerHeader.of(document.text().substring(cell));
  }

  private static List<OfficerNamed> officers(Document document, Block.Table table, Body council) {
    for (int row = 0; row < table.rows().size(); row++) {
      List<Optional<OfficerHeader>> headers =
          table.rows().get(row).cells().stream().map(cell -> header(document, cell)).toList();
      if (headers.contains(Optional.of(OfficerHeader.COUNCIL))) {
        boolean beside =
            headers.size() > 1
                && headers.getFirst().filter(h -> h == OfficerHeader.COUNCIL).isPresent()
                && headers.get(1).filter(h -> h != OfficerHeader.COUNCIL).isEmpty();
        return beside
            ? officersBeside(document, table, council)
            : officersBelow(document, table, row, headers, council);
      }
    }
    return List.of();
  }

  /** Reads a table with a column for each body, its header in a row. */
  private static List<OfficerNamed> officersBelow(
      Document document,
      Block.Table table,
      int row,
      List<Optional<OfficerHeader>> headers,
      Body council) {
    List<OfficerNamed> officers = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      List<Span> cells = cellsBelow(table, row, i);
      headers
          .get(i)
          .map(header -> OfficerCells.officers(document, cells, council, header))
          .ifPresent(officers::addAll);
    }
    return officers;
  }

  /** Reads a table with a row for each body, its header in the first cell. */
  private static List<OfficerNamed> officersBeside(
      Document document, Block.Table table, Body council) {
    List<OfficerNamed> officers = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      List<Span> cells = row.cells().subList(1, row.cells().size());
      header(document, row.cells().getFirst())
          .map(header -> OfficerCells.officers(document, cells, council, header))
          .ifPresent(officers::addAll);
    }
    return officers;
  }

  private static List<Span> cellsBelow(Block.Table table, int row, int column) {
    return table.rows().subList(row + 1, table.rows().size()).stream()
        .filter(below -> column < below.cells().size())
        .map(below -> below.cells().get(column))
        .filter(cell -> cell.length() > 0)
        .toList();
  }
}
