package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import scrutiny.web.describe.Prefixes;
import scrutiny.web.describe.SelfDescription;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Format;
import scrutiny.web.format.Origin;
import scrutiny.web.format.UnacceptableRequestException;

/** Serves the descriptions of the server and its data. */
final class DescriptionServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  /** The paths that it serves. */
  private static final List<String> PATHS =
      List.of(
          "/.well-known/void",
          "/dataset",
          "/.well-known/sparql-examples",
          "/openapi.json",
          "/prefixes",
          "/sitemap.xml",
          "/sitemap/*",
          "/robots.txt",
          "/.well-known/security.txt",
          "/service");

  /** The formats of the descriptions in RDF; a browser is sent to the page about the same. */
  private static final AvailableFormats RDF_FORMATS =
      AvailableFormats.of(Format.TTL, Format.JSONLD, Format.NT, Format.RDF, Format.HTML)
          .withSynonym(Format.JSON, Format.JSONLD)
          .withSynonym(Format.XML, Format.RDF);

  /** More than the descriptions of one origin in all formats have: 32 MiB. */
  private static final int MAX_CACHE_BYTES = 32 << 20;

  private static final AvailableFormats PREFIX_FORMATS =
      AvailableFormats.of(Format.TABLE, Format.JSONLD).withSynonym(Format.JSON, Format.JSONLD);

  private final transient SelfDescription description;
  private final transient ServicePage page;

  /**
   * Descriptions by path, format and the origin in their links: some take a tenth of a second to
   * make, and clients that accept formats in another order get the same ones.
   */
  private final transient ResponseCache cache = new ResponseCache(MAX_CACHE_BYTES, MAX_CACHE_BYTES);

  DescriptionServlet(SelfDescription description, ServicePage page) {
    this.description = description;
    this.page = page;
  }

  /** Adds the descriptions to a server that is being built. */
  static FusekiServer.Builder register(
      FusekiServer.Builder server, SelfDescription description, ServicePage page) {
    DescriptionServlet servlet = new DescriptionServlet(description, page);
    PATHS.forEach(path -> server.addServlet(path, servlet));
    return server;
  }

  @Override
  CompleteResponse respond(HttpServletRequest request) throws UnacceptableRequestException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    String origin = Origin.of(request);
    return switch (path) {
      case "/.well-known/security.txt" -> text("text/plain", SelfDescription.security(origin));
      case "/robots.txt" -> text("text/plain", SelfDescription.robots(origin));
      case "/.well-known/void" -> rdf(request, path, "/service", description::dataset);
      case "/dataset" -> rdf(request, path, "/service", description::catalogue);
      case "/.well-known/sparql-examples" -> rdf(request, path, "/queries", description::examples);
      case "/prefixes" -> prefixes(PREFIX_FORMATS.choose(request));
      case "/service" -> CompleteResponse.html(200, page.html(description.statistics(), origin));
      case "/openapi.json" ->
          cache.get(
              path + " " + origin, () -> text("application/json", description.openApi(origin)));
      case "/sitemap.xml" -> text("application/xml", description.sitemap(origin));
      default -> sitemapPart(request, path, origin);
    };
  }

  private CompleteResponse rdf(
      HttpServletRequest request, String path, String page, Function<String, Graph> graphOf)
      throws UnacceptableRequestException {
    Format format = RDF_FORMATS.choose(request);
    if (format == Format.HTML) {
      return CompleteResponse.plainText(303, "it is described on the page " + page)
          .withHeader("Location", page);
    }
    String origin = Origin.of(request);
    return cache.get(
        String.join(" ", path, format.name(), origin),
        () -> Description.serialise(graphOf.apply(origin), format));
  }

  private static CompleteResponse prefixes(Format format) {
    return format == Format.JSONLD
        ? text(format.mediaType(), Prefixes.jsonLdContext())
        : text("text/plain", Prefixes.sparql());
  }

  private CompleteResponse sitemapPart(HttpServletRequest request, String path, String origin) {
    String number = path.replaceFirst("^/sitemap/(\\d{1,5})\\.xml$", "$1");
    return (number.equals(path)
            ? Optional.<String>empty()
            : description.sitemapPart(Integer.parseInt(number), origin))
        .map(xml -> text("application/xml", xml))
        .orElseGet(() -> ErrorResponse.notFound(request, "there is no such part of the site map"));
  }

  private static CompleteResponse text(String mediaType, String text) {
    return new CompleteResponse(200, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }
}
