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
 * Finds the passages of reports from which articles quote an inspectorate, among the reports about
 * the same services.
 *
 * <p>Sentences are searched first. A report from which an article quotes an unmistakable sentence
 * is the one that the article is about; shorter quotations are then searched in that report alone.
 */
public final class QuotationFinder {
  /** The minimum number of words of an unmistakable quotation. */
  private static final int MIN_UNMISTAKABLE_WORDS = 8;

  /** The minimum score of an unmistakable quotation. */
  private static final double MIN_UNMISTAKABLE_SCORE = 0.9;

  /** The minimum number of content words of an unmistakable quotation. */
  private static final int MIN_CONTENT_WORDS = 5;

  /**
   * The minimum score in a report that the article mentions but does not quote at length: it must
   * contain the exact words.
   */
  private static final double MIN_VERBATIM_SCORE = 0.97;

  /** The maximum number of report indexes in the cache. */
  private static final int MAX_CACHED_REPORTS = 64;

  private final Map<String, List<DocumentFacts>> reportsByService = new TreeMap<>();
  private final Map<String, ReportIndex> indexCache = new LinkedHashMap<>();
  private final List<QuotingArticle> articles;
  private final Map<String, Set<String>> quotedReports = new HashMap<>();

  /**
   * Prepares a search among documents, each with a distinct hash.
   *
   * @param services maps a council's code to its service
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

  /**
   * Returns the hashes of the reports from which an article quotes complete sentences.
   *
   * @param article the article's hash
   */
  public Set<String> quotedReports(String article) {
    return Set.copyOf(quotedReports.getOrDefault(article, Set.of()));
  }

  /**
   * Returns the sources of quotations, by the hash of the article.
   *
   * @param reportsAsNews whether the article with one hash gives as news what the report with
   *     another says
   */
  public Map<String, List<QuotationSource>> sources(BiPredicate<String, String> reportsAsNews) {
    Map<String, List<QuotationSource>> sources = new TreeMap<>();
    for (QuotingArticle article : articles) {
      Map<String, Set<String>> candidates = new HashMap<>();
      for (String service : article.serviceMentions().services()) {
        candidates.put(service, candidateReports(article, service, reportsAsNews));
      }
      List<QuotationSource> found =
          article.quotations().stream()
              .flatMap(quoted -> sources(article, quoted, candidates).stream())
              .toList();
      if (!found.isEmpty()) {
        sources.put(article.documentFacts().hash(), found);
      }
    }
    return sources;
  }

  /**
   * Returns the reports of a service that an article is about: those it quotes at length, or else
   * those it gives as news.
   */
  private Set<String> candidateReports(
      QuotingArticle article, String service, BiPredicate<String, String> reportsAsNews) {
    Set<String> quoted = quotedReports(article.documentFacts().hash());
    List<DocumentFacts> all = reportsByService.getOrDefault(service, List.of());
    Set<String> candidates = new TreeSet<>();
    all.stream().map(DocumentFacts::hash).filter(quoted::contains).forEach(candidates::add);
    if (candidates.isEmpty()) {
      all.stream()
          .filter(report ->
              article.mayQuote(report)
                  && reportsAsNews.test(article.documentFacts().hash(), report.hash()))
          .forEach(report -> candidates.add(report.hash()));
    }
    return candidates;
  }

  private record Hit(String service, DocumentFacts report, QuotationMatch match) {}

  private Set<String> findQuotedReports(QuotingArticle article) {
    Set<String> reports = new HashSet<>();
    for (PreparedQuotation quoted : article.quotations()) {
      if (isUnmistakable(quoted)) {
        for (Hit hit : bestHits(article, quoted, MIN_UNMISTAKABLE_SCORE)) {
          if (hit.match.alignments().size() == 1) {
            reports.add(hit.report.hash());
            article.serviceMentions().addMention(quoted.statement().quote(), hit.service);
          }
        }
      }
    }
    return reports;
  }

  private static boolean isUnmistakable(PreparedQuotation quoted) {
    return quoted.words().size() >= MIN_UNMISTAKABLE_WORDS
        && quoted.contentWordCount() >= MIN_CONTENT_WORDS;
  }

  /**
   * Returns the best matches of a quotation in all reports; none if the reports of two inspections
   * match equally well.
   */
  private List<Hit> bestHits(QuotingArticle article, PreparedQuotation quoted, double minScore) {
    List<Hit> hits = new ArrayList<>();
    for (String service : article.serviceMentions().services()) {
      for (DocumentFacts report : reportsByService.getOrDefault(service, List.of())) {
        if (article.mayQuote(report)) {
          QuotationSearch.find(quoted, index(report))
              .filter(found -> found.score() >= minScore)
              .ifPresent(found -> hits.add(new Hit(service, report, found)));
        }
      }
    }
    return unambiguousHits(hits);
  }

  private List<QuotationSource> sources(
      QuotingArticle article, PreparedQuotation quoted, Map<String, Set<String>> candidates) {
    List<Hit> hits = new ArrayList<>();
    candidates.forEach((service, hashes) -> {
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
                .map(alignment ->
                    new QuotationSource(
                        quoted.statement(),
                        hit.report,
                        alignment.paragraph().quote(),
                        hit.report.text().quote(alignment.span()),
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

  /**
   * Returns the best hits if all are in copies of one report; none if several inspections match.
   */
  private static List<Hit> unambiguousHits(List<Hit> hits) {
    double bestScore = hits.stream().mapToDouble(hit -> hit.match.score()).max().orElse(0);
    List<Hit> best = hits.stream().filter(hit -> hit.match.score() > bestScore - 0.02).toList();
    long inspections =
        best.stream().map(hit -> ReportCopies.inspectionKey(hit.report)).distinct().count();
    return inspections == 1 ? best : List.of();
  }

  private ReportIndex index(DocumentFacts report) {
    ReportIndex cached = indexCache.remove(report.hash());
    ReportIndex index = Optional.ofNullable(cached).orElseGet(() -> new ReportIndex(report));
    indexCache.put(report.hash(), index);
    if (indexCache.size() > MAX_CACHED_REPORTS) {
      indexCache.remove(indexCache.keySet().iterator().next());
    }
    return index;
  }
}
