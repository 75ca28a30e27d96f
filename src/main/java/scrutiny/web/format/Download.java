package scrutiny.web.format;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Names the files that browsers save responses as. */
public final class Download {
  /** The request parameter that requests a byte-order mark before CSV or TSV. */
  public static final String BYTE_ORDER_MARK_PARAMETER = "bom";

  /** Longer names are truncated to this number of characters. */
  private static final int MAX_NAME_LENGTH = 80;

  private Download() {}

  /**
   * Returns the value of the Content-Disposition header.
   *
   * @param name the name of the list or resource
   * @param values the values of its parameters, without default values
   * @param loaded the day on which the data was loaded, in ISO 8601
   */
  public static String disposition(
      String name, Collection<String> values, String loaded, Format format) {
    StringBuilder file = new StringBuilder(slug(name));
    for (String value : values) {
      if (!slug(value).isEmpty()) {
        file.append('-').append(slug(value));
      }
    }
    file.setLength(Math.min(file.length(), MAX_NAME_LENGTH));
    return (format.isDownload() ? "attachment" : "inline")
        + "; filename=\""
        + file
        + "-"
        + loaded
        + "."
        + format.extension()
        + "\"";
  }

  private static String slug(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[’'\\p{M}]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /**
   * Returns whether a request names the byte-order mark, which Excel needs to read UTF-8.
   *
   * @throws UnacceptableRequestException with status 400 if the value is neither true nor false
   */
  public static boolean wantsByteOrderMark(HttpServletRequest request)
      throws UnacceptableRequestException {
    String value = SingleParameter.value(request, BYTE_ORDER_MARK_PARAMETER).orElse("");
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "", "false" -> false;
      default ->
          throw new UnacceptableRequestException(
              400, "bom must be true or false, not \"" + SingleParameter.shown(value) + "\"");
    };
  }
}
