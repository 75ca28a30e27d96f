package scrutiny.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Manual decisions about names, which take precedence over the rules.
 *
 * <p>A line of the file has four cells separated by tabs: a verdict ({@code same}, {@code
 * different} or {@code possibly-same}), two people and a reason. A person is {@code Name @ scope},
 * where the scope is {@code inspector}, a council's GSS code, or the last part of another
 * organisation's IRI; or the person's IRI, as returned by the query {@code identities}. Of two
 * lines about the same people, the later one applies.
 */
public final class IdentityDecisions {
  /** No decisions: only the rules apply. */
  public static final IdentityDecisions NONE = new IdentityDecisions(Map.of());

  private static final String BUNDLED_RESOURCE = "/resolve/identities.tsv";
  private static final String SCOPE_SEPARATOR = " @ ";
  private static final String PERSON_PATH = "/person/";

  /**
   * A decision about two people.
   *
   * @param one the path of the person's IRI after {@code /person/}, such as {@code
   *     inspector/ann-smith}
   * @param other the same of the other person
   */
  record Decision(IdentityVerdict verdict, String one, String other, String reason) {}

  /** The decisions by the pair of people that each is about. */
  private final Map<String, Decision> byPair;

  private IdentityDecisions(Map<String, Decision> byPair) {
    this.byPair = Map.copyOf(byPair);
  }

  /** Returns the decisions that are bundled with the program. */
  public static IdentityDecisions bundled() {
    try (InputStream content = IdentityDecisions.class.getResourceAsStream(BUNDLED_RESOURCE)) {
      if (content == null) {
        return NONE;
      }
      return parse(new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads decisions from a file.
   *
   * @throws IOException if the file cannot be read or contains an invalid line; the message gives
   *     the line's number
   */
  public static IdentityDecisions read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return parse(lines);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not in UTF-8; save it in UTF-8", e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " " + e.getMessage() + "; correct this line", e);
    }
  }

  private static IdentityDecisions parse(BufferedReader lines) throws IOException {
    Map<String, Decision> byPair = new TreeMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        Decision decision = parse(line, number);
        byPair.put(pairKey(decision.one, decision.other), decision);
      }
    }
    return new IdentityDecisions(byPair);
  }

  private static Decision parse(String line, int number) {
    List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    Optional<IdentityVerdict> verdict =
        Arrays.stream(IdentityVerdict.values())
            .filter(v -> v.notation().equals(cells.getFirst()))
            .findAny();
    if (cells.size() != 4 || verdict.isEmpty() || cells.get(3).isEmpty()) {
      throw new IllegalArgumentException(
          "line "
              + number
              + " is not a decision: expected a verdict (same, different, possibly-same), two"
              + " people and a reason, separated by tabs");
    }
    String one = parsePerson(cells.get(1), number);
    String other = parsePerson(cells.get(2), number);
    return one.compareTo(other) <= 0
        ? new Decision(verdict.get(), one, other, cells.get(3))
        : new Decision(verdict.get(), other, one, cells.get(3));
  }

  private static String parsePerson(String cell, int number) {
    int separator = cell.lastIndexOf(SCOPE_SEPARATOR);
    if (separator > 0) {
      return cell.substring(separator + SCOPE_SEPARATOR.length()).strip()
          + "/"
          + Slug.of(BareName.of(cell.substring(0, separator)));
    }
    int person = cell.indexOf(PERSON_PATH);
    if (person < 0) {
      throw new IllegalArgumentException(
          "line " + number + ": \"" + cell + "\" is not a person: expected Name @ scope or an IRI");
    }
    return cell.substring(person + PERSON_PATH.length());
  }

  /** Returns these decisions and others, which take precedence for the same pair of people. */
  public IdentityDecisions mergedWith(IdentityDecisions others) {
    Map<String, Decision> all = new TreeMap<>(byPair);
    all.putAll(others.byPair);
    return new IdentityDecisions(all);
  }

  /** Returns all decisions; their order has no meaning. */
  Collection<Decision> all() {
    List<Decision> all = new ArrayList<>();
    new TreeMap<>(byPair).values().forEach(all::add);
    return all;
  }

  /** Returns the decision about two people, if there is one. */
  Optional<Decision> decisionFor(String one, String other) {
    return Optional.ofNullable(byPair.get(pairKey(one, other)));
  }

  private static String pairKey(String one, String other) {
    return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
  }
}
