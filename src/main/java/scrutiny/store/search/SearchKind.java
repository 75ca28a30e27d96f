package scrutiny.store.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of entry in the search index, and the properties that give their values. To add a kind,
 * add a constant: its classes, its properties, and its weight in the ranking.
 *
 * <p>A thing of several classes becomes an entry of the first kind that fits.
 */
public enum SearchKind {
  /** A council, under all its names and codes. */
  COUNCIL(
      "Council",
      "Councils",
      500,
      EntrySource.ofClass("scr:Authority")
          .names("skos:prefLabel", "rdfs:label", "scr:fullName", "scr:shortName", "schema:name")
          .names("skos:altLabel", "skos:hiddenLabel")
          .codes("scr:gss", "scr:formerGss", "scr:dfeNumber", "scr:orgId", "scr:service/scr:urn")
          .codes("adms:identifier/skos:notation")
          .councils(".")),

  /** A person; one that another name replaces is found under the other's. */
  PERSON(
      "Person",
      "People",
      400,
      EntrySource.ofClass("foaf:Person")
          .without("dcterms:isReplacedBy")
          .names("foaf:name", "rdfs:label", "scr:nameAsWritten")
          .councils("org:memberOf")),

  /** An organisation other than a council. */
  ORGANISATION(
      "Organisation",
      "Organisations",
      300,
      EntrySource.ofClass("org:Organization", "scr:SafeguardingBoard")
          .names("skos:prefLabel", "rdfs:label", "scr:shortName")
          .names("skos:altLabel", "skos:hiddenLabel")
          .councils("scr:deliversFor", "scr:serves")),

  /** A programme of a council. */
  PROGRAMME(
      "Programme",
      "Programmes",
      250,
      EntrySource.ofClass("scr:Programme")
          .names("rdfs:label", "skos:altLabel")
          .councils("scr:authority")),

  /** A report, letter or article. */
  DOCUMENT(
      "Document",
      "Documents",
      200,
      EntrySource.ofClass("scr:Document")
          .names("dcterms:title", "rdfs:label")
          .texts("scr:publisherName", "dcterms:publisher/rdfs:label")
          .councils("dcterms:subject", "scr:reportsOn/scr:authority")
          .dates("dcterms:issued|scr:reportsOn/scr:sortDate|scr:reportsOn/scr:startDate")
          .withSearchableDate()),

  /** An inspection or visit. */
  INSPECTION(
      "Inspection",
      "Inspections",
      150,
      EntrySource.ofClass("scr:Inspection")
          .names("rdfs:label")
          .texts("scr:topic", "scr:focus")
          .councils("scr:authority", "scr:service/scr:authority")
          .dates("scr:sortDate|scr:startDate")),

  /** A judgement, found by its area and grade. */
  JUDGEMENT(
      "Judgement",
      "Judgements",
      0,
      EntrySource.ofClass("scr:Judgement")
          .texts("scr:area/skos:prefLabel", "scr:grade/skos:prefLabel")
          .councils("scr:authority")
          .dates("scr:sortDate|scr:inspection/scr:sortDate|scr:inspection/scr:startDate")
          .documents("prov:wasDerivedFrom")),

  /** A recommendation of a report. */
  RECOMMENDATION(
      "Recommendation",
      "Recommendations",
      0,
      EntrySource.ofClass("scr:Recommendation")
          .texts("scr:words|scr:evidence/scr:quote")
          .councils("scr:inspection/scr:authority", "scr:evidence/scr:document/dcterms:subject")
          .dates("scr:inspection/scr:sortDate|scr:inspection/scr:startDate")
          .documents("scr:evidence/scr:document")),

  /** A finding of a report, or one that an article reports. */
  FINDING(
      "Finding",
      "Findings",
      0,
      EntrySource.ofClass("scr:Finding", "scr:ReportedFinding")
          .texts("scr:words|scr:evidence/scr:quote")
          .councils("scr:inspection/scr:authority")
          .dates("scr:inspection/scr:sortDate|scr:inspection/scr:startDate")
          .documents("scr:evidence/scr:document")),

  /** A quoted statement, found by its words and its speaker. */
  STATEMENT(
      "Statement",
      "Statements",
      0,
      EntrySource.ofClass("scr:Statement")
          .texts("scr:words|scr:evidence/scr:quote", "scr:speaker/foaf:name")
          .councils("scr:speaksFor", "scr:document/dcterms:subject")
          .dates("scr:document/dcterms:issued")
          .documents("scr:document"));

  private final String title;
  private final String pluralTitle;
  private final float weight;

  /** Immutable: its lists and map cannot be modified. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final EntrySource source;

  SearchKind(String title, String pluralTitle, float weight, EntrySource source) {
    this.title = title;
    this.pluralTitle = pluralTitle;
    this.weight = weight;
    this.source = source;
  }

  /** Returns its name in addresses and in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kind with a code, in any case. */
  public static Optional<SearchKind> parse(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equalsIgnoreCase(code)).findFirst();
  }

  /** Returns the name of one entry. */
  public String title() {
    return title;
  }

  /** Returns the name of several entries. */
  public String pluralTitle() {
    return pluralTitle;
  }

  /** Returns what an entry's score gains, so that councils come before documents, and so on. */
  public float weight() {
    return weight;
  }

  /** Returns whether entries have names, which the search suggests. */
  public boolean isNamed() {
    return !source.to(EntrySource.Use.NAME).isEmpty();
  }

  /** Returns the kinds with all that the content of the index depends on, as text. */
  static String definitions() {
    return Arrays.stream(values())
        .map(kind -> kind.code() + " " + kind.source)
        .collect(Collectors.joining("\n"));
  }

  /** Returns where the values of entries are in the graph. */
  EntrySource source() {
    return source;
  }
}
