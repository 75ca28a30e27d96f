package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import scrutiny.web.describe.Prefixes;
import scrutiny.web.describe.SelfDescription;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Format;
import scrutiny.web.format.Origin;
import scrutiny.web.format.UnacceptableRequestException;

/** Serves the descriptions of the server and its data; each is serialised once. */
final class DescriptionServlet extends HttpServlet {
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

  /** The formats of the descriptions in RDF. */
  private static final AvailableFormats RDF_FORMATS =
      AvailableFormats.of(Format.TTL, Format.JSONLD, Format.NT, Format.RDF)
          .withSynonym(Format.JSON, Format.JSONLD)
          .withSynonym(Format.XML, Format.RDF);

  private static final AvailableFormats PREFIX_FORMATS =
      AvailableFormats.of(Format.TABLE, Format.JSONLD).withSynonym(Format.JSON, Format.JSONLD);

  private final transient SelfDescription description;
  private final transient ServicePage page;
  private final transient ResponseCache cache = new ResponseCache();

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
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      respond(request).send(response);
    } catch (UnacceptableRequestException e) {
      ErrorResponse.of(request, e).send(response);
    }
  }

  private CompleteResponse respond(HttpServletRequest request) throws UnacceptableRequestException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    String origin = Origin.of(request);
    return switch (path) {
      case "/.well-known/security.txt" -> text("text/plain", SelfDescription.security(origin));
      case "/robots.txt" -> text("text/plain", SelfDescription.robots(origin));
      case "/.well-known/void", "/dataset", "/.well-known/sparql-examples" ->
          cached(path, RDF_FORMATS.choose(request), origin);
      case "/prefixes" -> cached(path, PREFIX_FORMATS.choose(request), origin);
      case "/service" -> cached(path, Format.HTML, origin);
      case "/openapi.json" -> cached(path, Format.JSON, origin);
      default -> sitemap(request, path, origin);
    };
  }

  private CompleteResponse sitemap(HttpServletRequest request, String path, String origin) {
    if (path.equals("/sitemap.xml")) {
      return cached(path, Format.XML, origin);
    }
    String number = path.replaceFirst("^/sitemap/(\\d{1,5})\\.xml$", "$1");
    return (number.equals(path)
            ? Optional.<String>empty()
            : description.sitemapPart(Integer.parseInt(number), origin))
        .map(xml -> text("application/xml", xml))
        .orElseGet(() -> ErrorResponse.notFound(request, "there is no such part of the site map"));
  }

  private CompleteResponse cached(String path, Format format, String origin) {
    String key = String.join("\n", path, format.code(), origin);
    Optional<CompleteResponse> cached = cache.get(key);
    if (cached.isPresent()) {
      return cached.get();
    }
    CompleteResponse computed = compute(path, format, origin);
    cache.put(key, computed);
    return computed;
  }

  private CompleteResponse compute(String path, Format format, String origin) {
    return switch (path) {
      case "/.well-known/void" -> rdf(description.dataset(origin), format);
      case "/dataset" -> rdf(description.catalogue(origin), format);
      case "/.well-known/sparql-examples" -> rdf(description.examples(origin), format);
      case "/openapi.json" -> text("application/json", description.openApi(origin));
      case "/sitemap.xml" -> text("application/xml", description.sitemap(origin));
      case "/service" -> CompleteResponse.html(200, page.html(description.statistics(), origin));
      default ->
          format == Format.JSONLD
              ? text(format.mediaType(), Prefixes.jsonLdContext())
              : text("text/plain", Prefixes.sparql());
    };
  }

  private static CompleteResponse rdf(Graph graph, Format format) {
    return Description.serialise(graph, format);
  }

  private static CompleteResponse text(String mediaType, String text) {
    return new CompleteResponse(200, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }
}
