package scrutiny.graph;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.fact.Amount;
import scrutiny.fact.Area;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Finding;
import scrutiny.fact.LegalBasis;
import scrutiny.fact.OrganisationChanged;
import scrutiny.fact.PartialDate;
import scrutiny.fact.RecommendationMade;
import scrutiny.fact.Role;
import scrutiny.fact.StatementMade;
import scrutiny.fact.Titled;
import scrutiny.fact.ValueMissing;
import scrutiny.fact.When;
import scrutiny.resolve.Council;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Organisation;
import scrutiny.resolve.Person;
import scrutiny.resolve.ResolvedDocument;

/** Creates the labels of resources, in plain words. Concepts have the labels of the vocabulary. */
final class Labels {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  /** The number of characters of a statement after which its label may end. */
  private static final int MAX_STATEMENT_LENGTH = 60;

  private Labels() {}

  /** Returns the title of a document, or else its file name. */
  static String document(DocumentFacts facts) {
    return facts.facts().stream()
        .filter(Titled.class::isInstance)
        .map(fact -> ((Titled) fact).title())
        .findFirst()
        .orElseGet(() -> fileName(facts.sources().getFirst()));
  }

  private static String fileName(String source) {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  static Node missingValue(ValueMissing missing) {
    String area =
        missing
            .area()
            .map(a -> ", " + Vocabulary.label(Scr.concept("area", a.notation())))
            .orElse("");
    return Literals.english(
        "Missing: " + Vocabulary.label(Scr.concept("value", missing.value().notation())) + area);
  }

  static Node legalBasis(LegalBasis basis) {
    String section = basis.section().map(number -> ", section " + number).orElse("");
    return Literals.english(basis.act() + section);
  }

  static Node organisationChange(OrganisationChanged changed, Council council) {
    Node kind = Scr.concept("organisation-change", changed.change().notation());
    return Literals.english(council.name() + ": " + Vocabulary.label(kind));
  }

  static Node inspection(Inspection inspection) {
    String day = inspection.start().map(date -> ", " + text(date)).orElse("");
    return Literals.english(inspection.council().name() + ", " + kind(inspection) + day);
  }

  /**
   * Returns the label of a judgement.
   *
   * @param value the grade, or the reason why there is none
   */
  static Node judgement(Inspection inspection, Area area, Node value) {
    return Literals.english(
        inspection.council().name()
            + ", "
            + Vocabulary.label(Scr.concept("area", area.notation()))
            + ": "
            + Vocabulary.label(value)
            + month(inspection));
  }

  static Node finding(Finding finding, Inspection inspection) {
    String place =
        finding.number().map(number -> " " + number).orElse(" on page " + finding.quote().page());
    return Literals.english("Finding" + place + " of " + inspectionInMonth(inspection));
  }

  static Node reportedFinding(Inspection inspection) {
    return Literals.english("Reported finding of " + inspectionInMonth(inspection));
  }

  static Node recommendation(RecommendationMade made, Inspection inspection) {
    return Literals.english(
        "Recommendation "
            + made.number().orElse(made.position())
            + (made.addressedToBoard() ? " to the board" : "")
            + " of "
            + inspectionInMonth(inspection));
  }

  static Node inspectionRole(Person person, Role role, Inspection inspection) {
    return Literals.english(
        person.name() + ", " + role(role) + ", " + inspection.council().name() + month(inspection));
  }

  static Node tenure(Person person, Role role, Organisation organisation, ResolvedDocument in) {
    return Literals.english(
        person.name() + ", " + role(role) + ", " + name(organisation.body(), in));
  }

  static Node directorWhenInspected(Inspection inspection, Optional<String> director) {
    return Literals.english(
        inspection.council().name()
            + ", director of children’s services when inspected"
            + month(inspection)
            + ": "
            + director.orElse("not known"));
  }

  /** Returns the label of a tenure whose holder is not named. */
  static Node tenure(Role role, String organisation, Optional<PartialDate> since) {
    return Literals.english(
        "Holder not named, "
            + role(role)
            + ", "
            + organisation
            + since.map(date -> ", since " + text(date)).orElse(""));
  }

  static Node figure(String measure, Amount amount, Optional<When> when) {
    String date = when.orElse(null) instanceof When.On(var day) ? ", " + text(day) : "";
    return Literals.english(
        measure
            + ": "
            + amount.value().stripTrailingZeros().toPlainString()
            + " "
            + Vocabulary.label(Scr.concept("unit", amount.unit().notation()))
            + date);
  }

  static Node statement(StatementMade made, ResolvedDocument document) {
    String speaker =
        made.speaker()
            .map(name -> "by " + document.person(name, made.organisation()).name())
            .orElseGet(() -> "for " + name(made.organisation(), document));
    String words = Literals.quotedText(made.quote()).getLiteralLexicalForm();
    int end = words.indexOf(' ', MAX_STATEMENT_LENGTH);
    String start = end < 0 ? words : words.substring(0, end) + " …";
    return Literals.english("Statement " + speaker + ": " + start);
  }

  /** Returns the name of an organisation. */
  static String name(Body body, ResolvedDocument document) {
    return switch (body) {
      case Body.Council(var gss) -> document.council(gss).name();
      case Body.Inspectorate(var slug) -> slug.equals("ofsted") ? "Ofsted" : slug;
      case Body.Other(var name) -> name;
      case Body.Partnership(var gss) ->
          document.partnership(document.council(gss)).localName().orElseThrow();
    };
  }

  private static String inspectionInMonth(Inspection inspection) {
    return inspection.council().name() + ", " + kind(inspection) + month(inspection);
  }

  private static String month(Inspection inspection) {
    return inspection
        .start()
        .map(date -> date.isDay() ? new PartialDate(date.iso().substring(0, 7)) : date)
        .map(date -> ", " + text(date))
        .orElse("");
  }

  private static String kind(Inspection inspection) {
    return Vocabulary.label(Scr.concept("kind", inspection.kind().notation()));
  }

  private static String role(Role role) {
    return Vocabulary.label(Scr.concept("role", role.notation()));
  }

  /** Returns the label of the time of a tenure with a label. */
  static Node period(Node tenure) {
    return Literals.english("Period of tenure: " + tenure.getLiteralLexicalForm());
  }

  /** Returns a day, a month of a year, or a year in words. */
  static String text(PartialDate date) {
    return switch (date.iso().length()) {
      case 10 -> DAY.format(date.earliest());
      case 7 -> MONTH.format(date.earliest());
      default -> date.iso();
    };
  }
}
