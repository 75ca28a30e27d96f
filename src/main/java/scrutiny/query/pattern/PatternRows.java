package scrutiny.query.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;
import scrutiny.store.copy.NodeNumbers;
import scrutiny.store.copy.QuadCopy;
import scrutiny.store.copy.QuadCursor;

/**
 * The rows of a list of patterns: for each row so far, all ways to match the patterns in turn. If
 * the patterns are optional, a row without any is one as it is.
 */
final class PatternRows extends QueryIter1 {
  private final PatternPlans plans;
  private final boolean optional;
  private final QuadCopy copy;
  private final NodeNumbers nodes;
  private final List<Var> variables;
  private final Runnable check;

  /** The values of the variables: numbers of nodes, or {@link QuadCursor#ANY}. */
  private final int[] values;

  /** The row so far, and which of the variables it binds, a bit for each. */
  private Binding row = BindingFactory.empty();

  private long bound;

  /** The patterns in the order for such rows, and the variables that they add to them. */
  private TripleMatch[] matches = {};

  private boolean matchesNothing;
  private int[] addedIndexes = {};
  private List<Var> added = List.of();

  /** The pattern to be matched next; -1 if the row has no more matches. */
  private int depth = -1;

  private boolean matched = true;

  private @Nullable Binding found;

  PatternRows(
      PatternPlans plans,
      boolean optional,
      QuadCopy copy,
      QueryIterator rows,
      ExecutionContext context,
      Runnable check) {
    super(rows, context);
    this.plans = plans;
    this.optional = optional;
    this.copy = copy;
    this.nodes = copy.nodes();
    this.variables = plans.variables();
    this.values = new int[variables.size()];
    this.check = check;
  }

  @Override
  protected boolean hasNextBinding() {
    if (found == null) {
      found = findNext();
    }
    return found != null;
  }

  private @Nullable Binding findNext() {
    while (true) {
      if (depth < 0) {
        if (!matched) {
          matched = true;
          return row;
        }
        if (!getInput().hasNext()) {
          return null;
        }
        begin(getInput().nextBinding());
      } else if (!matches[depth].next(values)) {
        depth--;
      } else if (depth == matches.length - 1) {
        matched = true;
        return withAdded();
      } else {
        depth++;
        matches[depth].begin(values);
      }
      check.run();
    }
  }

  /** Begins with a row, which has no matches if the store lacks one of its values. */
  private void begin(Binding next) {
    row = next;
    matched = !optional;
    boolean absent = false;
    long binds = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = NumberedRow.value(next, variables.get(i), nodes);
      absent |= values[i] == NodeNumbers.ABSENT;
      binds |= values[i] == QuadCursor.ANY ? 0 : 1L << i;
    }
    if (matches.length == 0 || binds != bound) {
      bound = binds;
      plan();
    }
    if (!absent && !matchesNothing) {
      depth = 0;
      matches[0].begin(values);
    }
  }

  private void plan() {
    List<QuadPattern> patterns = plans.forRow(bound, row);
    matchesNothing = patterns.stream().anyMatch(QuadPattern::matchesNothing);
    matches =
        patterns.stream()
            .map(pattern -> new TripleMatch(pattern, copy.cursor()))
            .toArray(TripleMatch[]::new);
    addedIndexes = IntStream.range(0, values.length).filter(i -> (bound & 1L << i) == 0).toArray();
    added = Arrays.stream(addedIndexes).mapToObj(variables::get).toList();
  }

  private Binding withAdded() {
    int[] numbers = new int[addedIndexes.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = values[addedIndexes[i]];
    }
    return new NumberedRow(row, nodes, added, numbers);
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding next = Objects.requireNonNull(found);
    found = null;
    return next;
  }

  @Override
  protected void closeSubIterator() {}

  @Override
  protected void requestSubCancel() {}
}
