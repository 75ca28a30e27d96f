package scrutiny.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.query.limit.AllowedServices;
import scrutiny.web.operation.AddressRange;
import scrutiny.web.operation.ServerLimits;

/**
 * The settings of a server.
 *
 * @param port the port, or 0 for any free one
 * @param allInterfaces whether to accept connections from other machines
 * @param accessLog the file to log requests to, one line each
 * @param limits what clients may use
 * @param trustedProxies the reverse proxies whose {@code X-Forwarded-For} names the client
 * @param allowedServices the endpoints that queries may call with {@code SERVICE}
 * @param languageModelTools whether to offer tools to language-model clients at {@code /mcp}
 */
public record ServerSettings(
    int port,
    boolean allInterfaces,
    Optional<Path> accessLog,
    ServerLimits limits,
    List<AddressRange> trustedProxies,
    AllowedServices allowedServices,
    boolean languageModelTools) {
  private static final Logger LOG = LoggerFactory.getLogger(ServerSettings.class);

  public ServerSettings {
    trustedProxies = List.copyOf(trustedProxies);
  }

  /**
   * Returns the default settings for a port: connections from this machine only, the default limits
   * and no access log, trusted proxy or allowed service.
   */
  public static ServerSettings onPort(int port) {
    return new ServerSettings(
        port, false, Optional.empty(), ServerLimits.DEFAULT, List.of(), AllowedServices.NONE, true);
  }

  /** Returns these settings with connections from other machines accepted or not. */
  public ServerSettings withAllInterfaces(boolean accepted) {
    return new ServerSettings(
        port, accepted, accessLog, limits, trustedProxies, allowedServices, languageModelTools);
  }

  /** Returns these settings with an access log. */
  public ServerSettings withAccessLog(Path file) {
    return new ServerSettings(
        port,
        allInterfaces,
        Optional.of(file),
        limits,
        trustedProxies,
        allowedServices,
        languageModelTools);
  }

  /** Returns these settings with other limits. */
  public ServerSettings withLimits(ServerLimits others) {
    return new ServerSettings(
        port,
        allInterfaces,
        accessLog,
        others,
        trustedProxies,
        allowedServices,
        languageModelTools);
  }

  /** Returns these settings with another time after which a query is cancelled. */
  public ServerSettings withQueryTimeout(Duration timeout) {
    return withLimits(limits.toBuilder().queryTimeout(timeout).build());
  }

  /** Returns these settings with other trusted proxies. */
  public ServerSettings withTrustedProxies(List<AddressRange> proxies) {
    return new ServerSettings(
        port, allInterfaces, accessLog, limits, proxies, allowedServices, languageModelTools);
  }

  /** Returns these settings with other allowed services. */
  public ServerSettings withAllowedServices(AllowedServices services) {
    return new ServerSettings(
        port, allInterfaces, accessLog, limits, trustedProxies, services, languageModelTools);
  }

  /** Returns these settings with or without tools for language-model clients. */
  public ServerSettings withLanguageModelTools(boolean offered) {
    return new ServerSettings(
        port, allInterfaces, accessLog, limits, trustedProxies, allowedServices, offered);
  }

  /**
   * Checks that the port is available, before the data to serve is prepared.
   *
   * @throws ServerStartException if it is not
   */
  public void checkPortAvailable() throws ServerStartException {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(
          allInterfaces
              ? new InetSocketAddress(port)
              : new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (BindException e) {
      throw ServerStartException.portInUse(port, e);
    } catch (IOException | IllegalArgumentException e) {
      throw ServerStartException.causedBy(e);
    }
  }

  /**
   * Checks that the access log can be written, before the data to serve is prepared. Creates the
   * file if it does not exist.
   *
   * @throws ServerStartException if it cannot be written
   */
  public void checkAccessLogWritable() throws ServerStartException {
    if (accessLog.isPresent()) {
      try (AccessLog probe = AccessLog.open(accessLog.get())) {
        LOG.debug("the access log can be written: {}", probe);
      } catch (IOException e) {
        LOG.debug("the access log cannot be closed", e);
      }
    }
  }
}
