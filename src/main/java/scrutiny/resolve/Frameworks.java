package scrutiny.resolve;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;
import scrutiny.fact.Kind;
import scrutiny.resource.BundledFile;

/** The grades and areas of each kind of inspection. */
public final class Frameworks {
  private static final String FILE = "/resolve/frameworks.tsv";

  private static final Map<Kind, Framework> BY_KIND = read();

  private Frameworks() {}

  /** The grades and areas of one kind. */
  private record Framework(Set<Grade> grades, Set<Area> areas) {}

  /** Returns whether an inspection of a kind judges an area and may give it a grade. */
  public static boolean permit(Kind kind, Area area, Grade grade) {
    return judge(kind, area)
        && (kind == Kind.UNSPECIFIED_INSPECTION || grades(kind).contains(grade));
  }

  /** Returns whether an inspection of a kind may judge an area. */
  public static boolean judge(Kind kind, Area area) {
    return kind == Kind.UNSPECIFIED_INSPECTION || areas(kind).contains(area);
  }

  /** Returns the grades of a kind; empty if it gives none or is not known. */
  public static Set<Grade> grades(Kind kind) {
    return Optional.ofNullable(BY_KIND.get(kind)).map(Framework::grades).orElse(Set.of());
  }

  /** Returns the areas that a kind judges; empty if it gives no grades or is not known. */
  public static Set<Area> areas(Kind kind) {
    return Optional.ofNullable(BY_KIND.get(kind)).map(Framework::areas).orElse(Set.of());
  }

  private static Map<Kind, Framework> read() {
    Map<Kind, Framework> frameworks = new EnumMap<>(Kind.class);
    for (List<String> cells : BundledFile.rows(FILE, 3)) {
      frameworks.put(
          Kind.parse(cells.getFirst()).orElseThrow(),
          new Framework(codes(cells.get(1), Grade::parse), codes(cells.get(2), Area::parse)));
    }
    return frameworks;
  }

  private static <T> Set<T> codes(String cell, Function<String, Optional<T>> parse) {
    return Arrays.stream(cell.split("\\|", -1))
        .map(code -> parse.apply(code).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }
}
