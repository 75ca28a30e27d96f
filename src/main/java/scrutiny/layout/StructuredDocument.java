package scrutiny.layout;

import java.util.List;
import java.util.Optional;
import scrutiny.document.Document;
import scrutiny.fact.Kind;

/**
 * A document of known form and kind, split into sections.
 *
 * @param form report, letter or article
 * @param kind the kind of inspection that it reports; {@link Kind#OTHER} for an article
 * @param sections the sections in reading order; together they contain every block
 */
public record StructuredDocument(
    Document document, DocumentForm form, Kind kind, List<Section> sections) {
  public StructuredDocument {
    sections = List.copyOf(sections);
  }

  /** Returns the first section of a kind. */
  public Optional<Section> section(SectionKind sectionKind) {
    return sections.stream().filter(section -> section.kind() == sectionKind).findFirst();
  }

  /** Returns all sections of a kind. */
  public List<Section> sections(SectionKind sectionKind) {
    return sections.stream().filter(section -> section.kind() == sectionKind).toList();
  }
}
