package scrutiny.layout;

import java.util.List;
import java.util.Optional;
import scrutiny.document.Document;
import scrutiny.fact.Kind;

/**
 * A document of which it is known what it is, parted into sections.
 *
 * @param form report, letter or article
 * @param kind of the inspection that it reports; {@link Kind#OTHER} for an article
 * @param sections in reading order; together they hold every block
 */
public record StructuredDocument(
    Document document, DocumentForm form, Kind kind, List<Section> sections) {
  public StructuredDocument {
    sections = List.copyOf(sections);
  }

  /** The first section of a name. */
  public Optional<Section> section(SectionKind part) {
    return sections.stream().filter(s -> s.kind() == part).findFirst();
  }

  /** All sections of a name. */
  public List<Section> sections(SectionKind part) {
    return sections.stream().filter(s -> s.kind() == part).toList();
  }
}
