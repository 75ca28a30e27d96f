package scrutiny.web.describe;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The files that crawlers and security researchers look for. */
final class CrawlerFiles {
  /** The number of days for which the contact is valid; RFC 9116 recommends less than a year. */
  private static final int VALID_DAYS = 180;

  private CrawlerFiles() {}

  /** Returns the content of robots.txt. */
  static String robots(String origin) {
    return """
    User-agent: *
    Disallow: /sparql
    Disallow: /mcp
    Disallow: /search
    Disallow: /*?format=
    Allow: /

    Sitemap: %s/sitemap.xml
    """
        .formatted(origin);
  }

  /** Returns the content of security.txt, of RFC 9116. */
  static String security(String origin, Instant now) {
    return """
    Contact: %ssource
    Expires: %s
    Preferred-Languages: en
    Canonical: %s/.well-known/security.txt
    """
        .formatted(
            DatasetTerms.PROJECT,
            now.truncatedTo(ChronoUnit.SECONDS).plus(VALID_DAYS, ChronoUnit.DAYS),
            origin);
  }
}
