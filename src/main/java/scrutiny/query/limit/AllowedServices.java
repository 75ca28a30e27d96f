package scrutiny.query.limit;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.http.conn.DnsResolver;

/** The SPARQL endpoints of other servers that a query may call by SERVICE; none by default. */
public final class AllowedServices {
  /** No endpoint at all. */
  public static final AllowedServices NONE = new AllowedServices(Map.of(), new PublicAddresses());

  private final Map<String, URI> endpoints;
  private final DnsResolver addresses;

  /** Creates a list of endpoints whose hosts a resolver finds. */
  AllowedServices(Map<String, URI> endpoints, DnsResolver addresses) {
    this.endpoints = Map.copyOf(endpoints);
    this.addresses = addresses;
  }

  /**
   * Returns the endpoints of options of the form {@code NAME=URL}.
   *
   * @throws IllegalArgumentException if an option has another form, or a URL is not of HTTP
   */
  public static AllowedServices parse(List<String> options) {
    Map<String, URI> endpoints = new LinkedHashMap<>();
    for (String option : options) {
      int equals = option.indexOf('=');
      URI url = equals < 1 ? URI.create("") : URI.create(option.substring(equals + 1));
      boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      boolean plain = url.getHost() != null && url.getUserInfo() == null;
      if (!http || !plain || url.getFragment() != null) {
        throw new IllegalArgumentException(
            "a service is NAME=URL with the URL of a SPARQL endpoint, such as"
                + " wikidata=https://query.wikidata.org/sparql, not "
                + option);
      }
      if (endpoints.put(option.substring(0, equals), url) != null) {
        throw new IllegalArgumentException(
            "give the service " + option.substring(0, equals) + " only once");
      }
    }
    return new AllowedServices(endpoints, new PublicAddresses());
  }

  /** Returns the URLs by name, exactly as queries must give them. */
  public Map<String, URI> endpoints() {
    return endpoints;
  }

  /** Returns the resolver of the hosts of endpoints. */
  DnsResolver addresses() {
    return addresses;
  }

  /** Returns whether a query may call an endpoint. */
  boolean allows(String url) {
    return endpoints.values().stream().anyMatch(endpoint -> endpoint.toString().equals(url));
  }

  /** Returns the refusal of an endpoint. */
  QueryLimitException refusal() {
    return new QueryLimitException(
        QueryLimitException.Limit.CALLS,
        endpoints.isEmpty()
            ? "SERVICE is not allowed: this server calls no other"
            : "SERVICE is allowed for these endpoints only: "
                + String.join(
                    ", ", endpoints.values().stream().map(URI::toString).sorted().toList()));
  }
}
