package scrutiny.resolve.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Gss;
import scrutiny.resolve.quotation.Search.Found;

/**
 * The quotations of an inspectorate in articles, sought in the reports about the same services.
 *
 * <p>Sentences are sought first. A report from which an article has an unmistakable sentence is the
 * one that it is about; what is shorter is then sought in that one alone.
 */
public final class Quotations {
  /** So many words together are nobody else's. */
  private static final int UNMISTAKABLE = 8;

  /** How much of them has to be there. */
  private static final double NEARLY_ALL = 0.9;

  /** So many of them tell what they are about. */
  private static final int TELLING = 5;

  /** A report that is only told of, not quoted at length, has to have the very words. */
  private static final double ALL = 0.97;

  /** So many reports are kept prepared at a time. */
  private static final int PREPARED = 64;

  private final Map<String, List<DocumentFacts>> reports = new TreeMap<>();
  private final Map<String, ReportWords> prepared = new LinkedHashMap<>();
  private final List<Article> articles;
  private final Map<String, Set<String>> about = new HashMap<>();

  /**
   * Prepares a search among documents, each with a hash of its own.
   *
   * @param services the service of a council's code
   */
  public Quotations(Collection<DocumentFacts> documents, Function<Gss, String> services) {
    for (DocumentFacts document : documents) {
      if (document.official()) {
        Places.reported(document)
            .map(services)
            .ifPresent(s -> reports.computeIfAbsent(s, x -> new ArrayList<>()).add(document));
      }
    }
    articles =
        documents.stream()
            .filter(document -> !document.official())
            .map(document -> Article.of(document, services))
            .filter(article -> !article.quotations().isEmpty())
            .sorted(
                Comparator.comparing((Article a) -> String.join(" ", a.places().services()))
                    .thenComparing(a -> a.read().hash()))
            .toList();
    for (Article article : articles) {
      about.put(article.read().hash(), unmistakable(article));
    }
  }

  /** The hashes of the reports from which the article with a hash has whole sentences. */
  public Set<String> about(String article) {
    return Set.copyOf(about.getOrDefault(article, Set.of()));
  }

  /**
   * Where quotations come from, by the hashes of the articles.
   *
   * @param tellsOf whether the article with a hash gives as news what a report with another says
   */
  public Map<String, List<Source>> sources(BiPredicate<String, String> tellsOf) {
    Map<String, List<Source>> sources = new TreeMap<>();
    for (Article article : articles) {
      Map<String, Set<String>> likely = new HashMap<>();
      for (String service : article.places().services()) {
        likely.put(service, likely(article, service, tellsOf));
      }
      List<Source> found =
          article.quotations().stream()
              .flatMap(quoted -> sources(article, quoted, likely).stream())
              .toList();
      if (!found.isEmpty()) {
        sources.put(article.read().hash(), found);
      }
    }
    return sources;
  }

  /**
   * The reports of a service that an article is about: those it quotes at length, else tells of.
   */
  private Set<String> likely(Article article, String service, BiPredicate<String, String> tellsOf) {
    Set<String> quoted = about(article.read().hash());
    List<DocumentFacts> all = reports.getOrDefault(service, List.of());
    Set<String> likely = new TreeSet<>();
    all.stream().map(DocumentFacts::hash).filter(quoted::contains).forEach(likely::add);
    if (likely.isEmpty()) {
      all.stream()
          .filter(report ->
              article.mayQuote(report) && tellsOf.test(article.read().hash(), report.hash()))
          .forEach(report -> likely.add(report.hash()));
    }
    return likely;
  }

  private record Hit(String service, DocumentFacts report, Found found) {}

  private Set<String> unmistakable(Article article) {
    Set<String> about = new HashSet<>();
    for (Quoted quoted : article.quotations()) {
      if (isUnmistakable(quoted)) {
        for (Hit hit : best(article, quoted, NEARLY_ALL)) {
          if (hit.found.pieces().size() == 1) {
            about.add(hit.report.hash());
            article.places().hear(quoted.statement().quote(), hit.service);
          }
        }
      }
    }
    return about;
  }

  private static boolean isUnmistakable(Quoted quoted) {
    return quoted.words().size() >= UNMISTAKABLE && quoted.telling() >= TELLING;
  }

  /** The best places of a quotation in all reports; none where two inspections have it alike. */
  private List<Hit> best(Article article, Quoted quoted, double enough) {
    List<Hit> hits = new ArrayList<>();
    for (String service : article.places().services()) {
      for (DocumentFacts report : reports.getOrDefault(service, List.of())) {
        if (article.mayQuote(report)) {
          Search.of(quoted, prepared(report))
              .filter(found -> found.match() >= enough)
              .ifPresent(found -> hits.add(new Hit(service, report, found)));
        }
      }
    }
    return ofOneInspection(hits);
  }

  private List<Source> sources(Article article, Quoted quoted, Map<String, Set<String>> likely) {
    List<Hit> hits = new ArrayList<>();
    likely.forEach((service, hashes) -> {
      if (quoted.isLong() || article.places().mayBeAbout(service, quoted.statement().quote())) {
        reports.getOrDefault(service, List.of()).stream()
            .filter(report -> hashes.contains(report.hash()))
            .forEach(report ->
                Search.of(quoted, prepared(report))
                    .filter(found -> isSure(article, quoted, report, found))
                    .ifPresent(found -> hits.add(new Hit(service, report, found))));
      }
    });
    List<Hit> best = ofOneInspection(hits);
    if (best.isEmpty() && hits.isEmpty() && isUnmistakable(quoted)) {
      best = best(article, quoted, NEARLY_ALL);
    }
    return best.stream()
        .flatMap(hit ->
            hit.found.pieces().stream()
                .map(piece ->
                    new Source(
                        quoted.statement(),
                        hit.report,
                        piece.paragraph().quote(),
                        hit.report.text().quote(piece.span()),
                        hit.found.match())))
        .toList();
  }

  private boolean isSure(Article article, Quoted quoted, DocumentFacts report, Found found) {
    return about(article.read().hash()).contains(report.hash())
        || (quoted.isLong() && found.match() >= ALL);
  }

  /** The best hits, if they are in copies of one report; several inspections leave it open. */
  private static List<Hit> ofOneInspection(List<Hit> hits) {
    double most = hits.stream().mapToDouble(hit -> hit.found.match()).max().orElse(0);
    List<Hit> best = hits.stream().filter(hit -> hit.found.match() > most - 0.02).toList();
    long inspections = best.stream().map(hit -> Copies.key(hit.report)).distinct().count();
    return inspections == 1 ? best : List.of();
  }

  private ReportWords prepared(DocumentFacts report) {
    ReportWords known = prepared.remove(report.hash());
    ReportWords words = Optional.ofNullable(known).orElseGet(() -> new ReportWords(report));
    prepared.put(report.hash(), words);
    if (prepared.size() > PREPARED) {
      prepared.remove(prepared.keySet().iterator().next());
    }
    return words;
  }
}
