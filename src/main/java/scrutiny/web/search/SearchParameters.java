package scrutiny.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import scrutiny.query.search.SearchRequest;
import scrutiny.store.search.SearchKind;
import scrutiny.web.format.Page;
import scrutiny.web.format.UnacceptableRequestException;

/**
 * The parameters of a search in an address.
 *
 * @param line the words and phrases
 * @param kind only entries of this kind
 * @param council only entries about the council with this code
 * @param year only entries of this year
 * @param page the page of the results
 */
public record SearchParameters(
    String line,
    Optional<SearchKind> kind,
    Optional<String> council,
    Optional<String> year,
    Page page) {
  private static final String LINE = "q";
  private static final String KIND = "kind";
  private static final String COUNCIL = "council";
  private static final String YEAR = "year";

  private static final int RESULTS_PER_PAGE = 20;

  /** Each result is marked, so a page is shorter than one of rows. */
  private static final int MAX_RESULTS_PER_PAGE = 100;

  private static final Page FIRST_PAGE = new Page(1, RESULTS_PER_PAGE);

  /** Returns a search without restrictions. */
  public static SearchParameters of(String line) {
    return new SearchParameters(
        line, Optional.empty(), Optional.empty(), Optional.empty(), FIRST_PAGE);
  }

  /**
   * Reads the parameters of a request.
   *
   * @throws UnacceptableRequestException with status 400 if a value is not valid
   */
  public static SearchParameters of(HttpServletRequest request)
      throws UnacceptableRequestException {
    Page page = Page.of(request, RESULTS_PER_PAGE);
    if (page.size() > MAX_RESULTS_PER_PAGE) {
      throw new UnacceptableRequestException(
          400, Page.SIZE_PARAMETER + " of a search is at most " + MAX_RESULTS_PER_PAGE);
    }
    return new SearchParameters(
        line(request), kind(request), value(request, COUNCIL), year(request), page);
  }

  /**
   * Returns the words and phrases of a request, without control characters; empty if there are
   * none.
   *
   * @throws UnacceptableRequestException with status 400 if they are too long
   */
  public static String line(HttpServletRequest request) throws UnacceptableRequestException {
    String line = value(request, LINE).orElse("").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (line.length() > SearchRequest.MAX_LENGTH) {
      throw new UnacceptableRequestException(
          400,
          "a search is at most "
              + SearchRequest.MAX_LENGTH
              + " characters long, but this one has "
              + line.length());
    }
    return line;
  }

  private static Optional<SearchKind> kind(HttpServletRequest request)
      throws UnacceptableRequestException {
    Optional<String> code = value(request, KIND);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<SearchKind> kind = SearchKind.parse(code.get());
    if (kind.isEmpty()) {
      throw new UnacceptableRequestException(
          400,
          "kind must be one of "
              + Arrays.stream(SearchKind.values())
                  .map(SearchKind::code)
                  .collect(Collectors.joining(", ")));
    }
    return kind;
  }

  private static Optional<String> year(HttpServletRequest request)
      throws UnacceptableRequestException {
    Optional<String> year = value(request, YEAR);
    if (year.isPresent() && !year.get().matches("\\d{4}")) {
      throw new UnacceptableRequestException(400, "year must be a year such as 2019");
    }
    return year;
  }

  private static Optional<String> value(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
  }

  /** Returns the search. */
  public SearchRequest toRequest() {
    return new SearchRequest(line, kind, council, year, page.offset(), page.size());
  }

  /** Returns whether a restriction applies. */
  public boolean isNarrowed() {
    return kind.isPresent() || council.isPresent() || year.isPresent();
  }

  /** Returns the code of the kind. */
  public Optional<String> kindCode() {
    return kind.map(SearchKind::code);
  }

  /** Returns the first page of the same search of a kind, or of all. */
  public SearchParameters withKind(Optional<String> code) {
    return new SearchParameters(line, code.flatMap(SearchKind::parse), council, year, first());
  }

  /** Returns the first page of the same search for a council, or for all. */
  public SearchParameters withCouncil(Optional<String> code) {
    return new SearchParameters(line, kind, code, year, first());
  }

  /** Returns the first page of the same search for a year, or for all. */
  public SearchParameters withYear(Optional<String> code) {
    return new SearchParameters(line, kind, council, code, first());
  }

  private Page first() {
    return new Page(1, page.size());
  }

  /** Returns the address of the search, as a path of this server. */
  public String url() {
    StringBuilder url = new StringBuilder("/search?" + LINE + "=" + encode(line));
    kindCode().ifPresent(code -> append(url, KIND, code));
    council.ifPresent(code -> append(url, COUNCIL, code));
    year.ifPresent(code -> append(url, YEAR, code));
    if (page.number() > 1) {
      append(url, Page.NUMBER_PARAMETER, String.valueOf(page.number()));
    }
    if (page.size() != RESULTS_PER_PAGE) {
      append(url, Page.SIZE_PARAMETER, String.valueOf(page.size()));
    }
    return url.toString();
  }

  private static void append(StringBuilder url, String name, String value) {
    url.append('&').append(name).append('=').append(encode(value));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
