package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Kind;
import scrutiny.fact.Role;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.PersonName;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Span;

/** Reads the inspectors from a report's cover and from its list of the inspection team. */
final class TeamRecogniser implements Recogniser {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:\\b(?:Lead|Reporting) (?:Ofsted |social care )?(?:inspectors?|HMI)\\b|\\bInspection"
              + " lead\\b|^(?:Ofsted )?inspectors?\\s*:)\\s*[:\\u2010-\\u2015-]?\\s*([^\\n]+)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** The label alone, with the name in the next block. */
  private static final Pattern LEAD_LABEL =
      Pattern.compile(
          "(?:Lead|Reporting) (?:Ofsted |social care )?(?:inspectors?|HMI)\\s*:?",
          Pattern.CASE_INSENSITIVE);

  /** A role at the start of a line, with a colon, or followed by a name. */
  private static final Pattern ROLE_LABEL =
      Pattern.compile(
          "(?:^[ \\t]*|(?<=[.;] ))((?:[A-Z][\\w’'-]* )?(?:[\\w’'-]+"
              + " ){0,3}?(?:inspectors?|analysts?|managers?)(?: who [^.:]{3,60}| on[ -]site| off["
              + " -]site| (?:for|from|in) [\\p{L}’',"
              + " -]{3,50}?(?=\\s*[:(]))?(?:\\s*\\([^():]{2,80}\\)(?=\\s*:))?)\\s*(?::|[–—](?=\\s)|(?="
              + " \\p{Lu}))",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

  /** The end of a line after which a list continues, even below a gap. */
  private static final Pattern CONTINUED = Pattern.compile("(?:[,;&]|\\band)\\s*$");

  @Override
  public Reading recognise(StructuredDocument document) {
    if (document.form() != DocumentForm.REPORT || document.kind() == Kind.AREA_SEND) {
      return Reading.empty();
    }
    List<Fact> facts = new ArrayList<>(leadInspectors(document));
    boolean hasLead = !facts.isEmpty();
    document.sections(SectionKind.TEAM).stream()
        .flatMap(s -> teamInspectors(document.document(), s.blocks()).stream())
        .filter(f -> !hasLead || f.role() != Role.LEAD_INSPECTOR)
        .forEach(facts::add);
    return Reading.of(facts);
  }

  private static List<InspectorNamed> leadInspectors(StructuredDocument document) {
    String text = document.document().text().characters();
    boolean labelled = false;
    for (Block block : Cover.of(document).introduction()) {
      if (labelled) {
        return inspectorsIn(document.document(), block.span(), Role.LEAD_INSPECTOR);
      }
      labelled = LEAD_LABEL.matcher(document.document().textOf(block).strip()).matches();
      Matcher label = LEAD.matcher(text).region(block.span().start(), block.span().end());
      if (label.find()) {
        Span names = new Span(label.start(1), label.end(1));
        List<InspectorNamed> facts = inspectorsIn(document.document(), names, Role.LEAD_INSPECTOR);
        if (!facts.isEmpty()) {
          return facts;
        }
      }
    }
    return List.of();
  }

  private static List<InspectorNamed> teamInspectors(Document document, List<Block> blocks) {
    String text = document.text().characters();
    int end = blocks.getLast().span().end();
    List<InspectorNamed> facts = new ArrayList<>();
    Matcher label = ROLE_LABEL.matcher(text).region(blocks.getFirst().span().start(), end);
    Optional<Role> role = Optional.empty();
    int start = 0;
    while (label.find()) {
      if (role.isPresent()) {
        facts.addAll(inspectorsIn(document, paragraph(text, start, label.start()), role.get()));
      }
      role = Optional.of(role(label.group(1)));
      start = label.end();
    }
    if (role.isPresent()) {
      facts.addAll(inspectorsIn(document, paragraph(text, start, end), role.get()));
    }
    return facts;
  }

  /**
   * Returns the span of the first paragraph, at whose end a list of names ends, unless it goes on.
   */
  private static Span paragraph(String text, int start, int end) {
    int first = start;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    Matcher blankLine = BLANK_LINE.matcher(text).region(first, end);
    while (blankLine.find()) {
      if (!CONTINUED.matcher(text.substring(first, blankLine.start())).find()) {
        return new Span(first, blankLine.start());
      }
    }
    return new Span(first, end);
  }

  private static List<InspectorNamed> inspectorsIn(Document document, Span within, Role role) {
    // A deputy is also a member of the team and counts as one.
    List<Role> roles =
        role == Role.DEPUTY_LEAD_INSPECTOR ? List.of(role, Role.TEAM_INSPECTOR) : List.of(role);
    return PersonName.findAll(document.text().characters(), within).stream()
        .flatMap(n -> roles.stream().map(r -> inspector(document, n, r)))
        .toList();
  }

  private static InspectorNamed inspector(Document document, PersonName name, Role role) {
    return new InspectorNamed(
        document.text().quote(name.span()), THIS, name.name(), role, Body.OFSTED);
  }

  private static Role role(String label) {
    String lowerCase = label.toLowerCase(Locale.ROOT);
    // A shadow analyst shadows an analyst, not an inspector.
    if (lowerCase.contains("analyst")) {
      return Role.DATA_ANALYST;
    }
    if (lowerCase.contains("deputy")) {
      return Role.DEPUTY_LEAD_INSPECTOR;
    }
    if (lowerCase.contains("lead")) {
      return Role.LEAD_INSPECTOR;
    }
    if (lowerCase.contains("shadow")) {
      return Role.SHADOW_INSPECTOR;
    }
    return lowerCase.contains("manager") && !lowerCase.contains("regulatory")
        ? Role.QUALITY_ASSURANCE_MANAGER
        : Role.TEAM_INSPECTOR;
  }
}
