package scrutiny.web.abuse;

import java.util.List;
import java.util.Random;

/** Generates hostile values for parameters, the same ones for the same seed. */
final class HostileValues {
  private static final List<String> FRAGMENTS =
      List.of(
          "\"",
          "'",
          "\"\"\"",
          "'''",
          "\\",
          "\\\"",
          "\\u0022",
          "\\uD800",
          "<",
          ">",
          "{",
          "}",
          "(",
          ")",
          ".",
          ";",
          ",",
          "#",
          "\n",
          "\r\n",
          "\t",
          "\0",
          "\u0001",
          "\u007f",
          "\u2028",
          "\ufeff",
          "\ud83d\ude00",
          "é",
          "İ",
          "ß",
          "ﬀ",
          "\u0301",
          "\u202e",
          "%",
          "%00",
          "%22",
          "+",
          "&",
          "=",
          "?x",
          "$x",
          "?_authority",
          "<urn:x>",
          "} UNION { ?s ?p ?o }",
          "\") . ?s ?p ?o . FILTER(\"",
          "SERVICE <http://127.0.0.1/> {}",
          "DROP ALL",
          "; DELETE WHERE { ?s ?p ?o }",
          "@en",
          "^^<java:x>",
          "<script>alert(1)</script>",
          "' OR '1'='1",
          "../../../etc/passwd",
          "=cmd()",
          "@SUM(1)",
          "-1",
          "0",
          "1",
          "999999999999",
          "-999999999",
          "1e9",
          "NaN",
          "INF",
          "0x10",
          "2017",
          "99999",
          "0000",
          "2017-13-45",
          "2017-02-30",
          "+2017-01-01",
          "2017-01-01T00:00:00",
          "true",
          "null",
          "undefined",
          "(a+)+$",
          "^(.*a){25}$",
          "[",
          "*",
          ".*",
          "\\E",
          "\\Q",
          "$1",
          "${jndi:ldap://127.0.0.1/a}",
          "#{1+1}",
          "{{7*7}}",
          "Bath and North East Somerset",
          "E06000022",
          "overall-effectiveness",
          "good",
          "care-leavers");

  private static final List<String> FORMATS =
      List.of("csv", "json", "html", "table", "ttl", "", "none", "%", "CSV");

  private final Random random;

  HostileValues(long seed) {
    random = new Random(seed);
  }

  /** Returns the next value: one fragment or several, sometimes repeated many times. */
  String next() {
    StringBuilder value = new StringBuilder(fragment());
    for (int more = random.nextInt(4); more > 0; more--) {
      value.append(random.nextBoolean() ? "" : " ").append(fragment());
    }
    return random.nextInt(50) == 0 ? value.toString().repeat(40) : value.toString();
  }

  private String fragment() {
    return FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
  }

  /** Returns the next format, mostly a valid one. */
  String format() {
    return FORMATS.get(random.nextInt(FORMATS.size()));
  }

  /** Returns whether something happens with a probability of one in a number. */
  boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }

  /** Returns a number below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }
}
