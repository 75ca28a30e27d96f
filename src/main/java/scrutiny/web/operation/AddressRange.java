package scrutiny.web.operation;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of IP addresses in CIDR notation, such as {@code 10.0.0.0/8}.
 *
 * @param network the first address; its host bits are zero
 * @param prefixLength the number of leading bits that all addresses of the range share
 */
public record AddressRange(InetAddress network, int prefixLength) {
  private static final Pattern IP_ADDRESS =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /** Creates a range; host bits of the address are cleared. */
  public AddressRange {
    if (prefixLength < 0 || prefixLength > 8 * network.getAddress().length) {
      throw new IllegalArgumentException("the prefix length " + prefixLength + " is out of range");
    }
    network = mask(network, prefixLength);
  }

  /**
   * Parses an address or a range in CIDR notation. Host names are not resolved.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static AddressRange parse(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    InetAddress parsed = parseAddress(address).orElseThrow(() -> notARange(text));
    try {
      int length =
          slash < 0 ? 8 * parsed.getAddress().length : Integer.parseInt(text.substring(slash + 1));
      return new AddressRange(parsed, length);
    } catch (IllegalArgumentException e) {
      throw notARange(text);
    }
  }

  private static IllegalArgumentException notARange(String text) {
    return new IllegalArgumentException(
        "'" + text + "' is not an address range such as 10.0.0.0/8 or 2001:db8::/32");
  }

  /** Parses an IP address; empty if the text is not one. Host names are not resolved. */
  static Optional<InetAddress> parseAddress(String text) {
    if (!IP_ADDRESS.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns whether an address is in the range. */
  public boolean contains(InetAddress address) {
    return address.getAddress().length == network.getAddress().length
        && mask(address, prefixLength).equals(network);
  }

  private static InetAddress mask(InetAddress address, int prefixLength) {
    byte[] bytes = address.getAddress();
    int firstHostByte = (prefixLength + 7) / 8;
    if (prefixLength % 8 != 0) {
      bytes[prefixLength / 8] &= (byte) (0xFF << (8 - prefixLength % 8));
    }
    Arrays.fill(bytes, Math.min(firstHostByte, bytes.length), bytes.length, (byte) 0);
    try {
      return InetAddress.getByAddress(bytes);
    } catch (java.net.UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }

  @Override
  public String toString() {
    return network.getHostAddress() + "/" + prefixLength;
  }
}
