package scrutiny.web.format;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A page of a long list.
 *
 * @param number the number of the page, from 1
 * @param size the number of entries of each page but the last
 */
public record Page(int number, int size) {
  /** The request parameter with the number of a page. */
  public static final String NUMBER_PARAMETER = "page";

  /** The request parameter with the number of entries of a page. */
  public static final String SIZE_PARAMETER = "page-size";

  /** The maximum number of entries of a page. */
  public static final int MAX_SIZE = 10_000;

  /** The maximum length of the Link header, in characters. */
  private static final int MAX_HEADER_LENGTH = 4_000;

  /** Returns whether a request names a page. */
  public static boolean isRequested(HttpServletRequest request) {
    return request.getParameter(NUMBER_PARAMETER) != null
        || request.getParameter(SIZE_PARAMETER) != null;
  }

  /**
   * Returns the page that a request names, or else the first.
   *
   * @param defaultSize the number of entries of a page if the request does not give one
   * @throws UnacceptableRequestException with status 400 if a number is not valid
   */
  public static Page of(HttpServletRequest request, int defaultSize)
      throws UnacceptableRequestException {
    return new Page(
        number(request, NUMBER_PARAMETER, 1, Integer.MAX_VALUE / MAX_SIZE),
        number(request, SIZE_PARAMETER, defaultSize, MAX_SIZE));
  }

  private static int number(HttpServletRequest request, String name, int defaultValue, int max)
      throws UnacceptableRequestException {
    String value = SingleParameter.value(request, name).orElse("");
    if (value.isBlank()) {
      return defaultValue;
    }
    int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    if (number < 1 || number > max) {
      throw new UnacceptableRequestException(
          400, name + " must be a whole number from 1 to " + max);
    }
    return number;
  }

  /** Returns the number of entries before the page. */
  public int offset() {
    return (number - 1) * size;
  }

  /** Returns the number of the last page of a list, which is 1 for an empty list. */
  public int last(int total) {
    return Math.max(1, (total + size - 1) / size);
  }

  /** Returns the entries of a list that are on the page. */
  public <T> List<T> of(List<T> list) {
    int from = Math.min(offset(), list.size());
    return list.subList(from, Math.min(from + size, list.size()));
  }

  /**
   * Checks that a list has the page.
   *
   * @throws UnacceptableRequestException with status 404 if it does not have it
   */
  public void checkWithin(int total) throws UnacceptableRequestException {
    if (number > last(total)) {
      throw new UnacceptableRequestException(
          404, "there is no page " + number + "; the last one is page=" + last(total));
    }
  }

  /**
   * Returns the value of the Link header: the first, previous, next and last page; empty if it is
   * too long for a header.
   */
  public Optional<String> linkHeader(HttpServletRequest request, int total) {
    StringJoiner links = new StringJoiner(", ");
    links.add(link(request, 1, "first"));
    if (number > 1) {
      links.add(link(request, number - 1, "prev"));
    }
    if (number < last(total)) {
      links.add(link(request, number + 1, "next"));
    }
    return Optional.of(links.add(link(request, last(total), "last")).toString())
        .filter(header -> header.length() <= MAX_HEADER_LENGTH);
  }

  private static String link(HttpServletRequest request, int number, String relation) {
    return "<" + url(request, number) + ">; rel=\"" + relation + "\"";
  }

  /** Returns the address of another page of the same list, as a path of this server. */
  public static String url(HttpServletRequest request, int number) {
    List<String> parameters = new ArrayList<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!name.equals(NUMBER_PARAMETER) && values.length > 0) {
            parameters.add(encode(name) + "=" + encode(values[0]));
          }
        });
    parameters.add(NUMBER_PARAMETER + "=" + number);
    Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
    String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
    return path + "?" + String.join("&", parameters);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
