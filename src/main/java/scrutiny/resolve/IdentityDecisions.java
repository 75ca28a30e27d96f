package scrutiny.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
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
 * What somebody decided about names, before any rule does.
 *
 * <p>A line of the file is a verdict ({@code same}, {@code different} or {@code possibly-same}),
 * two people and a reason, with tabs between. A person is {@code Name @ circle}, where the circle
 * is {@code inspector}, a council's code, or the last part of another organisation's IRI; or the
 * person's IRI, as the query {@code identities} tells it. Of two lines about the same people the
 * later holds.
 */
public final class IdentityDecisions {
  /** No decisions: only the rules. */
  public static final IdentityDecisions NONE = new IdentityDecisions(Map.of());

  private static final String BUNDLED_RESOURCE = "/resolve/identities.tsv";
  private static final String SCOPE_SEPARATOR = " @ ";
  private static final String PERSON_PATH = "/person/";

  /**
   * A line.
   *
   * @param one what the IRI of the one ends in, such as {@code inspector/ann-smith}
   */
  record Decision(IdentityVerdict verdict, String one, String other, String reason) {}

  /** By the pair of people that each is about. */
  private final Map<String, Decision> byPair;

  private IdentityDecisions(Map<String, Decision> byPair) {
    this.byPair = Map.copyOf(byPair);
  }

  /** Those that come with the program. */
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
   * Reads a file.
   *
   * @throws IOException if it cannot be read, or holds a line that is none; the message names it
   */
  public static IdentityDecisions read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return parse(lines);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " " + e.getMessage(), e);
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
              + " is no decision: a verdict (same, different, possibly-same), two"
              + " people and a reason, with tabs between");
    }
    String one = parsePerson(cells.get(1), number);
    String other = parsePerson(cells.get(2), number);
    return one.compareTo(other) <= 0
        ? new Decision(verdict.get(), one, other, cells.get(3))
        : new Decision(verdict.get(), other, one, cells.get(3));
  }

  private static String parsePerson(String cell, int number) {
    int circle = cell.lastIndexOf(SCOPE_SEPARATOR);
    if (circle > 0) {
      return cell.substring(circle + SCOPE_SEPARATOR.length()).strip()
          + "/"
          + Slug.of(cell.substring(0, circle));
    }
    int person = cell.indexOf(PERSON_PATH);
    if (person < 0) {
      throw new IllegalArgumentException(
          "line " + number + " names nobody by \"" + cell + "\": write Name @ circle, or an IRI");
    }
    return cell.substring(person + PERSON_PATH.length());
  }

  /** These, and others, which hold where both tell. */
  public IdentityDecisions mergedWith(IdentityDecisions others) {
    Map<String, Decision> all = new TreeMap<>(byPair);
    all.putAll(others.byPair);
    return new IdentityDecisions(all);
  }

  /** All of them, in no order that matters. */
  Collection<Decision> all() {
    List<Decision> all = new ArrayList<>();
    new TreeMap<>(byPair).values().forEach(all::add);
    return all;
  }

  /** What is decided about two people. */
  Optional<Decision> decisionFor(String one, String other) {
    return Optional.ofNullable(byPair.get(pairKey(one, other)));
  }

  private static String pairKey(String one, String other) {
    return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
  }
}
