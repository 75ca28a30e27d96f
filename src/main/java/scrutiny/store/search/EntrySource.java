package scrutiny.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * The classes of a kind of entry and the paths to its values.
 *
 * @param classes things of one of these classes are entries
 * @param excluded things with one of these properties are none
 * @param paths the paths to values by their use
 * @param isDateSearchable whether the words of the date find an entry
 */
record EntrySource(
    List<Node> classes,
    List<Node> excluded,
    Map<Use, List<PropertyPath>> paths,
    boolean isDateSearchable) {
  /** The use of a value. */
  enum Use {
    /** A name, which can be searched and suggested. */
    NAME,
    /** Other text that can be searched. */
    TEXT,
    /** A code, which only the complete code finds. */
    CODE,
    /** A council that the entry concerns; other things are ignored. */
    COUNCIL,
    /** The date; the earliest of several. */
    DATE,
    /** The document that the entry comes from. */
    DOCUMENT
  }

  /** Returns a source without values for things of one of some classes. */
  static EntrySource ofClass(String... classes) {
    return new EntrySource(iris(classes), List.of(), Map.of(), false);
  }

  private static List<Node> iris(String... names) {
    return Arrays.stream(names).map(PropertyPath::iri).toList();
  }

  /** Returns the paths to values of a use. */
  List<PropertyPath> to(Use use) {
    return paths.getOrDefault(use, List.of());
  }

  /** Returns this source without things that have one of some properties. */
  EntrySource without(String... properties) {
    return new EntrySource(classes, iris(properties), paths, isDateSearchable);
  }

  /** Returns this source with a date that can be searched. */
  EntrySource withSearchableDate() {
    return new EntrySource(classes, excluded, paths, true);
  }

  /** Returns this source with more paths to names. */
  EntrySource names(String... more) {
    return with(Use.NAME, more);
  }

  /** Returns this source with more paths to text. */
  EntrySource texts(String... more) {
    return with(Use.TEXT, more);
  }

  /** Returns this source with more paths to codes. */
  EntrySource codes(String... more) {
    return with(Use.CODE, more);
  }

  /** Returns this source with more paths to councils. */
  EntrySource councils(String... more) {
    return with(Use.COUNCIL, more);
  }

  /** Returns this source with more paths to dates. */
  EntrySource dates(String... more) {
    return with(Use.DATE, more);
  }

  /** Returns this source with more paths to documents. */
  EntrySource documents(String... more) {
    return with(Use.DOCUMENT, more);
  }

  private EntrySource with(Use use, String... more) {
    Map<Use, List<PropertyPath>> all = new EnumMap<>(Use.class);
    all.putAll(paths);
    List<PropertyPath> added = new ArrayList<>(to(use));
    Arrays.stream(more).map(PropertyPath::parse).forEach(added::add);
    all.put(use, List.copyOf(added));
    return new EntrySource(classes, excluded, Collections.unmodifiableMap(all), isDateSearchable);
  }
}
