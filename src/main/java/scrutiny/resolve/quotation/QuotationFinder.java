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
import scrutiny.resolve.quotation.QuotationSearch.QuotationMatch;

/**
 * The quotations of an inspectorate in articles, sought in the reports about the same services.
 *
 * <p>Sentences are sought first. A report from which an article has an unmistakable sentence is the
 * one that it is about; what is shorter is then sought in that one alone.
 */
public final class QuotationFinder {
  /** So many words together are nobody else's. */
  private static final int MIN_UNMISTAKABLE_WORDS = 8;

  /** How much of them has to be there. */
  private static final double MIN_UNMISTAKABLE_SCORE = 0.9;

  /** So many of them tell what they are about. */
  private static final int MIN_CONTENT_WORDS = 5;

  /** A report that is only told of, not quoted at length, has to have the very words. */
  private static final double MIN_VERBATIM_SCORE = 0.97;

  /** So many reports are kept prepared at a time. */
  private static final int MAX_CACHED_REPORTS = 64;

  private final Map<String, List<DocumentFacts>> reportsByService = new TreeMap<>();
  private final Map<String, ReportIndex> indexCache = new LinkedHashMap<>();
  private final List<QuotingArticle> articles;
  private final Map<String, Set<String>> quotedReports = new HashMap<>();

  /**
   * Prepares a search among documents, each with a hash of its own.
   *
   * @param services the service of a council's code
   */
  public QuotationFinder(Collection<DocumentFacts> documents, Function<Gss, String> services) {
    for (DocumentFacts document : documents) {
      if (document.official()) {
        ServiceMentions.inspectedAuthority(document)
            .map(services)
            .ifPresent(
                s -> reportsByService.computeIfAbsent(s, x -> new ArrayList<>()).add(document));
      }
    }
    articles =
        documents.stream()
            .filter(document -> !document.official())
            .map(document -> QuotingArticle.of(document, services))
            .filter(article -> !article.quotations().isEmpty())
            .sorted(
                Comparator.comparing(
                        (QuotingArticle a) -> String.join(" ", a.serviceMentions().services()))
                    .thenComparing(a -> a.documentFacts().hash()))
            .toList();
    for (QuotingArticle article : articles) {
      quotedReports.put(article.documentFacts().hash(), findQuotedReports(article));
    }
  }

  /** The hashes of the reports from which the article with a hash has whole sentences. */
  public Set<String> quotedReports(String article) {
    return Set.copyOf(quotedReports.getOrDefault(article, Set.of()));
  }

  /**
   * Where quotations come from, by the hashes of the articles.
   *
   * @param tellsOf whether the article with a hash gives as news what a report with another says
   */
  public Map<String, List<QuotationSource>> sources(BiPredicate<String, String> tellsOf) {
    Map<String, List<QuotationSource>> sources = new TreeMap<>();
    for (QuotingArticle article : articles) {
      Map<String, Set<String>> likely = new HashMap<>();
      for (String service : article.serviceMentions().services()) {
        likely.put(service, candidateReports(article, service, tellsOf));
      }
      List<QuotationSource> found =
          article.quotations().stream()
              .flatMap(quoted -> sources(article, quoted, likely).stream())
              .toList();
      if (!found.isEmpty()) {
        sources.put(article.documentFacts().hash(), found);
      }
    }
    return sources;
  }

  /**
   * The reports of a service that an article is about: those it quotes at length, else tells of.
   */
  private Set<String> candidateReports(
      QuotingArticle article, String service, BiPredicate<String, String> tellsOf) {
    Set<String> quoted = quotedReports(article.documentFacts().hash());
    List<DocumentFacts> all = reportsByService.getOrDefault(service, List.of());
    Set<String> likely = new TreeSet<>();
    all.stream().map(DocumentFacts::hash).filter(quoted::contains).forEach(likely::add);
    if (likely.isEmpty()) {
      all.stream()
          .filter(report ->
              article.mayQuote(report)
                  && tellsOf.test(article.documentFacts().hash(), report.hash()))
          .forEach(report -> likely.add(report.hash()));
    }
    return likely;
  }

  private record Hit(String service, DocumentFacts report, QuotationMatch match) {}

  private Set<String> findQuotedReports(QuotingArticle article) {
    Set<String> about = new HashSet<>();
    for (PreparedQuotation quoted : article.quotations()) {
      if (isUnmistakable(quoted)) {
        for (Hit hit : bestHits(article, quoted, MIN_UNMISTAKABLE_SCORE)) {
          if (hit.match.alignments().size() == 1) {
            about.add(hit.report.hash());
            article.serviceMentions().addMention(quoted.statement().quote(), hit.service);
          }
        }
      }
    }
    return about;
  }

  private static boolean isUnmistakable(PreparedQuotation quoted) {
    return quoted.words().size() >= MIN_UNMISTAKABLE_WORDS
        && quoted.contentWords() >= MIN_CONTENT_WORDS;
  }

  /** The best places of a quotation in all reports; none where two inspections have it alike. */
  private List<Hit> bestHits(QuotingArticle article, PreparedQuotation quoted, double enough) {
    List<Hit> hits = new ArrayList<>();
    for (String service : article.serviceMentions().services()) {
      for (DocumentFacts report : reportsByService.getOrDefault(service, List.of())) {
        if (article.mayQuote(report)) {
          QuotationSearch.find(quoted, index(report))
              .filter(found -> found.score() >= enough)
              .ifPresent(found -> hits.add(new Hit(service, report, found)));
        }
      }
    }
    return unambiguousHits(hits);
  }

  private List<QuotationSource> sources(
      QuotingArticle article, PreparedQuotation quoted, Map<String, Set<String>> likely) {
    List<Hit> hits = new ArrayList<>();
    likely.forEach((service, hashes) -> {
      if (quoted.isLong()
          || article.serviceMentions().mayBeAbout(service, quoted.statement().quote())) {
        reportsByService.getOrDefault(service, List.of()).stream()
            .filter(report -> hashes.contains(report.hash()))
            .forEach(report ->
                QuotationSearch.find(quoted, index(report))
                    .filter(found -> isReliable(article, quoted, report, found))
                    .ifPresent(found -> hits.add(new Hit(service, report, found))));
      }
    });
    List<Hit> best = unambiguousHits(hits);
    if (best.isEmpty() && hits.isEmpty() && isUnmistakable(quoted)) {
      best = bestHits(article, quoted, MIN_UNMISTAKABLE_SCORE);
    }
    return best.stream()
        .flatMap(hit ->
            hit.match.alignments().stream()
                .map(piece ->
                    new QuotationSource(
                        quoted.statement(),
                        hit.report,
                        piece.paragraph().quote(),
                        hit.report.text().quote(piece.span()),
                        hit.match.score())))
        .toList();
  }

  private boolean isReliable(
      QuotingArticle article,
      PreparedQuotation quoted,
      DocumentFacts report,
      QuotationMatch found) {
    return quotedReports(article.documentFacts().hash()).contains(report.hash())
        || (quoted.isLong() && found.score() >= MIN_VERBATIM_SCORE);
  }

  /** The best hits, if they are in copies of one report; several inspections leave it open. */
  private static List<Hit> unambiguousHits(List<Hit> hits) {
    double most = hits.stream().mapToDouble(hit -> hit.match.score()).max().orElse(0);
    List<Hit> best = hits.stream().filter(hit -> hit.match.score() > most - 0.02).toList();
    long inspections =
        best.stream().map(hit -> ReportCopies.inspectionKey(hit.report)).distinct().count();
    return inspections == 1 ? best : List.of();
  }

  private ReportIndex index(DocumentFacts report) {
    ReportIndex known = indexCache.remove(report.hash());
    ReportIndex words = Optional.ofNullable(known).orElseGet(() -> new ReportIndex(report));
    indexCache.put(report.hash(), words);
    if (indexCache.size() > MAX_CACHED_REPORTS) {
      indexCache.remove(indexCache.keySet().iterator().next());
    }
    return words;
  }
}
