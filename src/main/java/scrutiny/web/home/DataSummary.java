package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import scrutiny.query.BundledQuery;
import scrutiny.query.QueryRow;
import scrutiny.query.SparqlService;
import scrutiny.store.StoreStatistics;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;
import scrutiny.web.section.DateText;

/** Renders how much the data contain, and until which day. */
public final class DataSummary {
  private static final BundledQuery LAST_DAY = BundledQuery.read("/web/home/last-day.rq");

  private final Supplier<StoreStatistics> statistics;
  private final SparqlService service;

  /**
   * Creates a summary.
   *
   * @param statistics the kept counts of the data of the service
   */
  public DataSummary(Supplier<StoreStatistics> statistics, SparqlService service) {
    this.statistics = statistics;
    this.service = service;
  }

  /** Returns the summary in one line. */
  public Html html() {
    StoreStatistics kept = statistics.get();
    List<Html> parts = new ArrayList<>();
    parts.add(count(entities(kept, Site.ONTOLOGY + "Document"), "/queries/reports", "documents"));
    parts.add(count(entities(kept, Site.ONTOLOGY + "Authority"), "/councils", "councils"));
    parts.add(
        count(
            entities(kept, Site.ONTOLOGY + "Inspection"),
            "/queries/events",
            "inspections and visits"));
    parts.add(
        count(entities(kept, Site.ONTOLOGY + "Judgement"), "/queries/judgements", "judgements"));
    parts.add(count(people(kept), "/queries/people", "people"));
    List<Html> items = new ArrayList<>();
    parts.forEach(part -> items.add(Html.of("li", part)));
    QueryRow last = LAST_DAY.rows(service).getFirst();
    Optional<String> document = last.optionalText("lastDocument");
    document.ifPresent(day -> items.add(day("last dated document: ", day, "")));
    last.optionalText("lastInspection")
        .ifPresent(day -> items.add(day("last inspection: began ", day, origin(day, document))));
    return Html.element("ul").attribute("class", "data-summary").with(Html.concat(items));
  }

  private static Html count(long number, String url, String things) {
    return Html.link(
        url,
        Html.concat(
            Html.of("b", String.format(Locale.UK, "%,d", number)), Html.text(" " + things)));
  }

  /** Returns where an inspection is known from that began after every dated document. */
  private static String origin(String inspection, Optional<String> document) {
    return document.filter(day -> day.compareTo(inspection) < 0).isPresent()
        ? ", as a document without a date says"
        : "";
  }

  private static Html day(String words, String iso, String after) {
    return Html.of("li", Html.text(words), DateText.html(iso), Html.text(after));
  }

  private static long entities(StoreStatistics kept, String type) {
    return Optional.ofNullable(kept.classes().get(type))
        .map(StoreStatistics.ClassUse::entities)
        .orElse(0L);
  }

  /** Returns the number of people; one whose name was matched to another's is not counted again. */
  private static long people(StoreStatistics kept) {
    StoreStatistics.ClassUse use = kept.classes().get(FOAF.Person.getURI());
    if (use == null) {
      return 0;
    }
    StoreStatistics.ClassPropertyUse replaced = use.properties().get(DCTerms.isReplacedBy.getURI());
    return use.entities() - (replaced == null ? 0 : replaced.triples());
  }
}
