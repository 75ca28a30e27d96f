package scrutiny.query.limit;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The SPARQL endpoints of other servers that a query may call by SERVICE; none by default.
 *
 * @param endpoints the URLs by name, exactly as queries must give them
 */
public record AllowedServices(Map<String, URI> endpoints) {
  /** No endpoint at all. */
  public static final AllowedServices NONE = new AllowedServices(Map.of());

  public AllowedServices {
    endpoints = Map.copyOf(new LinkedHashMap<>(endpoints));
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
