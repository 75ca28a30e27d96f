package scrutiny.web.mcp;

import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.ServerHttpHeaderValidator;
import java.util.List;

/** The hosts and origins from which the servlet accepts requests. */
final class AllowedOrigins {
  private static final List<String> LOCAL_NAMES = List.of("localhost", "127.0.0.1", "[::1]");

  private AllowedOrigins() {}

  /**
   * Returns a validator of request headers. A public server accepts any origin, since everybody may
   * read its data; a local one accepts only local names, with any port.
   */
  static ServerHttpHeaderValidator validator(boolean localOnly) {
    if (!localOnly) {
      return ServerHttpHeaderValidator.NOOP;
    }
    var validator = DefaultServerTransportSecurityValidator.builder();
    for (String name : LOCAL_NAMES) {
      validator
          .allowedHost(name)
          .allowedHost(name + ":*")
          .allowedOrigin("http://" + name)
          .allowedOrigin("http://" + name + ":*");
    }
    return validator.build();
  }
}
