package scrutiny.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import scrutiny.query.limit.AllowedServices;
import scrutiny.web.ServerSettings;
import scrutiny.web.operation.AddressRange;

/** The options of {@code serve} on who may connect, and what the server may connect to. */
final class AccessOptions {
  @Option(
      names = "--everywhere",
      description =
          "Accept connections from other machines, too. Put a reverse proxy with TLS in front.")
  private boolean allInterfaces;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "CIDR",
      converter = RangeConverter.class,
      description =
          "A reverse proxy whose X-Forwarded-For names the client, such as 127.0.0.1 or"
              + " 10.0.0.0/8; can be repeated. From other clients the header is ignored.")
  private List<AddressRange> trustedProxies = List.of();

  @Option(
      names = "--allow-service",
      paramLabel = "NAME=URL",
      description =
          "An endpoint that queries may call with SERVICE; can be repeated. All others are"
              + " refused.")
  private List<String> allowedServices = List.of();

  @Option(names = "--no-mcp", description = "Offer no tools to language-model clients at /mcp.")
  private boolean withoutLanguageModelTools;

  /**
   * Returns settings with the values of these options.
   *
   * @throws CommandFailure if an allowed service is not a name and a URL
   */
  ServerSettings apply(ServerSettings settings) throws CommandFailure {
    return settings
        .withAllInterfaces(allInterfaces)
        .withTrustedProxies(trustedProxies)
        .withAllowedServices(services())
        .withLanguageModelTools(!withoutLanguageModelTools);
  }

  private AllowedServices services() throws CommandFailure {
    try {
      return AllowedServices.parse(allowedServices);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage("--allow-service: " + e.getMessage(), e);
    }
  }

  /** Parses a range of addresses. */
  static final class RangeConverter implements ITypeConverter<AddressRange> {
    @Override
    public AddressRange convert(String text) {
      try {
        return AddressRange.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
