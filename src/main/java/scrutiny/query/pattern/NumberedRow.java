package scrutiny.query.pattern;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;
import scrutiny.store.copy.NodeNumbers;
import scrutiny.store.copy.QuadCursor;

/** A row whose values are numbers of nodes until they are asked for. */
final class NumberedRow extends BindingBase {
  private final NodeNumbers nodes;
  private final List<Var> variables;
  private final int[] values;

  /** Creates a row that adds the values of variables to a row without them. */
  NumberedRow(Binding row, NodeNumbers nodes, List<Var> variables, int[] values) {
    super(row);
    this.nodes = nodes;
    this.variables = variables;
    this.values = values;
  }

  /**
   * Returns the number of a variable's value in any row: {@link NodeNumbers#ABSENT} if the store
   * does not have the value, {@link QuadCursor#ANY} if there is none.
   */
  static int value(Binding row, Var variable, NodeNumbers nodes) {
    Binding part = row;
    while (part instanceof NumberedRow numbered) {
      int column = numbered.column(variable);
      if (column >= 0) {
        return numbered.values[column];
      }
      part = numbered.parent;
    }
    Node node = part == null ? null : part.get(variable);
    return node == null ? QuadCursor.ANY : nodes.of(node);
  }

  private int column(Var variable) {
    for (int column = 0; column < values.length; column++) {
      if (variables.get(column).equals(variable)) {
        return column;
      }
    }
    return -1;
  }

  @Override
  protected Iterator<Var> vars1() {
    return variables.iterator();
  }

  @Override
  protected int size1() {
    return variables.size();
  }

  @Override
  protected boolean isEmpty1() {
    return variables.isEmpty();
  }

  @Override
  protected boolean contains1(Var variable) {
    return column(variable) >= 0;
  }

  @Override
  protected @Nullable Node get1(Var variable) {
    int column = column(variable);
    return column < 0 ? null : nodes.node(values[column]);
  }

  @Override
  protected void forEach1(BiConsumer<Var, Node> action) {
    for (int column = 0; column < values.length; column++) {
      action.accept(variables.get(column), nodes.node(values[column]));
    }
  }

  @Override
  protected Binding detachWithNewParent(Binding row) {
    return new NumberedRow(row, nodes, variables, values);
  }

  @Override
  public String toString() {
    return variables + "=" + Arrays.toString(values) + " " + parent;
  }
}
