package scrutiny.web.operation;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes the address of a client from {@code X-Forwarded-For}, and the scheme of the address that it
 * requested from {@code X-Forwarded-Proto}, if a trusted proxy sent the header. Jetty's own
 * customizer for these headers trusts every client.
 *
 * @param trustedProxies the proxies whose header counts
 */
record ClientAddress(List<AddressRange> trustedProxies) implements HttpConfiguration.Customizer {
  /** An address, perhaps in brackets or followed by a port. */
  private static final Pattern FORWARDED =
      Pattern.compile("\\[([^\\]]+)\\](?::\\d+)?|([0-9.]+)(?::\\d+)?|([0-9a-fA-F:.]+)");

  /** The customary size of the network of one IPv6 user. */
  private static final int IPV6_PREFIX_LENGTH = 64;

  /** Returns the address of a client, or its network of 64 bits for IPv6. */
  static String keyOf(Request request) {
    return address(request.getConnectionMetaData().getRemoteSocketAddress())
        .map(address ->
            address instanceof Inet6Address
                ? new AddressRange(address, IPV6_PREFIX_LENGTH).toString()
                : address.getHostAddress())
        .orElse("unknown");
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    Optional<InetAddress> remote =
        address(request.getConnectionMetaData().getRemoteSocketAddress());
    if (remote.filter(this::isTrusted).isEmpty()) {
      return request;
    }
    List<String> forwarded = request.getHeaders().getCSV(HttpHeader.X_FORWARDED_FOR, false);
    Optional<InetAddress> client = Optional.empty();
    for (String hop : forwarded.reversed()) {
      Optional<InetAddress> address = parse(hop);
      if (address.isEmpty()) {
        break;
      }
      client = address;
      if (!isTrusted(address.get())) {
        break;
      }
    }
    Request encrypted = isEncrypted(request.getHeaders()) ? withHttps(request) : request;
    return client.<Request>map(address -> withAddress(encrypted, address)).orElse(encrypted);
  }

  /** Returns whether the nearest proxy, which adds its value at the end, was requested by TLS. */
  private static boolean isEncrypted(HttpFields headers) {
    List<String> schemes = headers.getCSV("X-Forwarded-Proto", false);
    return !schemes.isEmpty() && HttpScheme.HTTPS.is(schemes.getLast());
  }

  private static Request withHttps(Request request) {
    HttpURI uri = HttpURI.build(request.getHttpURI()).scheme(HttpScheme.HTTPS).asImmutable();
    return new Request.Wrapper(request) {
      @Override
      public HttpURI getHttpURI() {
        return uri;
      }

      @Override
      public boolean isSecure() {
        return true;
      }
    };
  }

  private boolean isTrusted(InetAddress address) {
    return trustedProxies.stream().anyMatch(range -> range.contains(address));
  }

  private static Optional<InetAddress> address(SocketAddress address) {
    return address instanceof InetSocketAddress inet
        ? Optional.ofNullable(inet.getAddress())
        : Optional.empty();
  }

  private static Optional<InetAddress> parse(String hop) {
    Matcher matcher = FORWARDED.matcher(hop.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return AddressRange.parseAddress(matcher.group(group));
      }
    }
    return Optional.empty();
  }

  private static Request withAddress(Request request, InetAddress address) {
    InetSocketAddress client = new InetSocketAddress(address, 0);
    ConnectionMetaData connection =
        new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
          @Override
          public SocketAddress getRemoteSocketAddress() {
            return client;
          }
        };
    return new Request.Wrapper(request) {
      @Override
      public ConnectionMetaData getConnectionMetaData() {
        return connection;
      }
    };
  }
}
