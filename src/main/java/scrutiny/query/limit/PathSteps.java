package scrutiny.query.limit;

import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** Counts the steps of property paths. */
final class PathSteps {
  private PathSteps() {}

  /** Returns the number of steps of a path whose repetitions {n,m} are expanded. */
  static long count(Path path) {
    return switch (path) {
      case P_Mod repeated -> times(Math.max(repeated.getMin(), repeated.getMax()), repeated);
      case P_FixedLength repeated -> times(repeated.getCount(), repeated);
      case P_Path1 one -> 1 + count(one.getSubPath());
      case P_Path2 two -> count(two.getLeft()) + count(two.getRight());
      case P_NegPropSet set -> Math.max(1, set.getNodes().size());
      default -> 1;
    };
  }

  private static long times(long repetitions, P_Path1 path) {
    long steps = count(path.getSubPath());
    return Math.min(Integer.MAX_VALUE, Math.max(1, repetitions))
        * Math.min(Integer.MAX_VALUE, steps);
  }
}
