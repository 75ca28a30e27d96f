package scrutiny.query.limit;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.http.conn.DnsResolver;

/**
 * Resolves host names to public addresses only. The connection is made to the address checked here,
 * so a name that resolves to another address later gains nothing.
 *
 * @param allowed decides about each address
 */
record PublicAddresses(Predicate<InetAddress> allowed) implements DnsResolver {
  PublicAddresses() {
    this(PublicAddresses::isPublic);
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    if (!Arrays.stream(addresses).allMatch(allowed)) {
      throw new UnknownHostException(host + " has an address that is not public");
    }
    return addresses;
  }

  /** Returns whether an address is one of the public internet, for one host. */
  static boolean isPublic(InetAddress address) {
    boolean local =
        address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    byte[] bytes = address.getAddress();
    return !local && (address instanceof Inet4Address ? isPublicIpv4(bytes) : isPublicIpv6(bytes));
  }

  private static boolean isPublicIpv4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    boolean special =
        first == 0
            || (first == 100 && second >= 64 && second < 128)
            || (first == 192 && second == 0 && third == 0)
            || (first == 192 && second == 0 && third == 2)
            || (first == 198 && (second == 18 || second == 19))
            || (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113)
            || first >= 224;
    return !special;
  }

  /** Global unicast is 2000::/3; the ranges that embed or tunnel IPv4 addresses are excluded. */
  private static boolean isPublicIpv6(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    boolean tunnel = first == 0x2002 || (first == 0x2001 && second == 0);
    boolean documentation = first == 0x2001 && second == 0x0db8;
    return (first & 0xE000) == 0x2000 && !tunnel && !documentation;
  }
}
