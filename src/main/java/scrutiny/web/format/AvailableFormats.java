package scrutiny.web.format;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * The formats that a page is available in.
 *
 * <p>A request names one by the suffix of its path or by {@code ?format=}, which must agree, or
 * else by its Accept header.
 */
public final class AvailableFormats {
  /** The request parameter that names a format. */
  public static final String PARAMETER = "format";

  /** The request attribute with the suffix that a filter found in the path. */
  static final String ATTRIBUTE = AvailableFormats.class.getName() + ".format";

  private final List<Format> formats;
  private final Map<Format, Format> synonyms = new EnumMap<>(Format.class);

  private AvailableFormats(List<Format> formats) {
    this.formats = formats;
  }

  /** Returns a list of formats, of which the first is the default. */
  public static AvailableFormats of(Format... formats) {
    return new AvailableFormats(List.of(formats));
  }

  /** Returns these formats, with another name for one of them. */
  public AvailableFormats withSynonym(Format name, Format format) {
    AvailableFormats more = new AvailableFormats(formats);
    more.synonyms.putAll(synonyms);
    more.synonyms.put(name, format);
    return more;
  }

  /** Returns all formats, the default first. */
  public List<Format> all() {
    return formats;
  }

  /**
   * Returns the format that a request names in its parameter, Accept header, or a suffix that a
   * filter removed from its path.
   *
   * @throws UnacceptableRequestException with status 400 or 406 if it is not available
   */
  public Format choose(HttpServletRequest request) throws UnacceptableRequestException {
    return request.getAttribute(ATTRIBUTE) instanceof String suffix
        ? choose(request, Optional.of(named(suffix)))
        : choose(request, Optional.empty());
  }

  /**
   * Returns the format that a request names.
   *
   * @param suffix the format that the suffix of the path names
   * @throws UnacceptableRequestException with status 400 or 406 if it is not available
   */
  public Format choose(HttpServletRequest request, Optional<Format> suffix)
      throws UnacceptableRequestException {
    Optional<String> code = SingleParameter.value(request, PARAMETER);
    Optional<Format> named = code.isEmpty() ? suffix : Optional.of(named(code.get()));
    if (named.isEmpty()) {
      return negotiated(request.getHeader("Accept"));
    }
    if (suffix.isPresent() && available(suffix.get()) != available(named.get())) {
      throw new UnacceptableRequestException(
          400,
          "the path names the format "
              + suffix.get().code()
              + ", but the parameter "
              + named.get().code()
              + "; give only one of them");
    }
    return available(named.get());
  }

  /**
   * Checks that the path of something does not end in the suffix of an unknown format.
   *
   * @param isName whether a path without a suffix is that of something
   * @throws UnacceptableRequestException with status 400 if it does
   */
  public void checkSuffix(String path, Predicate<String> isName)
      throws UnacceptableRequestException {
    int dot = path.lastIndexOf('.');
    if (dot >= 0 && isName.test(path.substring(0, dot))) {
      named(path.substring(dot + 1));
    }
  }

  private Format named(String code) throws UnacceptableRequestException {
    Optional<Format> format = Format.parse(code);
    if (format.isEmpty()) {
      throw unknown(code);
    }
    return format.get();
  }

  private Format available(Format format) throws UnacceptableRequestException {
    Format meant = synonyms.getOrDefault(format, format);
    if (!formats.contains(meant)) {
      throw unknown(format.code());
    }
    return meant;
  }

  private UnacceptableRequestException unknown(String code) {
    return new UnacceptableRequestException(
        400,
        "no format \""
            + SingleParameter.shown(code)
            + "\" here; valid formats: "
            + formats.stream().map(Format::code).collect(Collectors.joining(", ")));
  }

  private Format negotiated(@Nullable String accept) throws UnacceptableRequestException {
    if (accept == null || accept.isBlank()) {
      return formats.getFirst();
    }
    Map<String, Format> byType = byMediaType();
    AcceptList offered = AcceptList.create(byType.keySet().toArray(String[]::new));
    MediaType best = AcceptList.match(new AcceptList(accept), offered);
    if (best == null) {
      throw new UnacceptableRequestException(
          406,
          "none of the types in the Accept header is available; available types: "
              + formats.stream().map(Format::mediaType).collect(Collectors.joining(", ")));
    }
    return byType.getOrDefault(best.getContentTypeStr(), formats.getFirst());
  }

  private Map<String, Format> byMediaType() {
    Map<String, Format> byType = new LinkedHashMap<>();
    formats.forEach(format -> byType.put(format.mediaType(), format));
    formats.forEach(format -> format.aliases().forEach(type -> byType.putIfAbsent(type, format)));
    synonyms.forEach((name, format) -> {
      byType.putIfAbsent(name.mediaType(), format);
      name.aliases().forEach(type -> byType.putIfAbsent(type, format));
    });
    return byType;
  }
}
