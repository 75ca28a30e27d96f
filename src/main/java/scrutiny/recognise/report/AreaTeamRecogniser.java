package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Kind;
import scrutiny.fact.Role;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.PersonName;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Span;

/**
 * Reads who inspected an area's arrangements for special needs: two columns, one for each
 * inspectorate, in which a designation follows each name. Each inspectorate has its lead inspector;
 * Ofsted's leads the inspection.
 */
final class AreaTeamRecogniser implements Recogniser {
  private static final Body CQC = new Body.Inspectorate("cqc");

  private static final Pattern DESIGNATION = Pattern.compile("\\b(?:inspector|hmi|cqc)\\b");

  @Override
  public Reading recognise(StructuredDocument document) {
    if (document.kind() != Kind.AREA_SEND) {
      return Reading.empty();
    }
    List<Fact> facts = new ArrayList<>();
    document.sections(SectionKind.TEAM).stream()
        .flatMap(s -> s.blocks().stream().skip(1))
        .flatMap(b -> columns(b).stream())
        .forEach(column -> facts.addAll(inspectors(document.document(), column)));
    return Reading.of(facts);
  }

  private static List<Span> columns(Block block) {
    return block instanceof Block.Table table
        ? table.rows().stream()
            .flatMap(r -> r.cells().stream())
            .filter(c -> c.length() > 0)
            .toList()
        : List.of(block.span());
  }

  private static List<InspectorNamed> inspectors(Document document, Span column) {
    String text = document.text().characters();
    List<PersonName> names = PersonName.findAll(text, column);
    List<InspectorNamed> inspectors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      PersonName name = names.get(i);
      int end = i + 1 < names.size() ? names.get(i + 1).span().start() : column.end();
      String designation = text.substring(name.span().end(), end).toLowerCase(Locale.ROOT);
      if (!DESIGNATION.matcher(designation).find()) {
        continue;
      }
      Body inspectorate = designation.contains("cqc") ? CQC : Body.OFSTED;
      boolean isLead = designation.contains("lead");
      // Ofsted leads the inspection; the lead of the other inspectorate is in its team too.
      if (isLead) {
        inspectors.add(inspector(document, name, Role.LEAD_INSPECTOR, inspectorate));
      }
      if (!isLead || !inspectorate.equals(Body.OFSTED)) {
        inspectors.add(inspector(document, name, Role.TEAM_INSPECTOR, inspectorate));
      }
    }
    return inspectors;
  }

  private static InspectorNamed inspector(
      Document document, PersonName name, Role role, Body inspectorate) {
    return new InspectorNamed(
        document.text().quote(name.span()), THIS, name.name(), role, inspectorate);
  }
}
