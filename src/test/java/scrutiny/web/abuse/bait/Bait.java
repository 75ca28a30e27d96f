package scrutiny.web.abuse.bait;

import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;

/** A function that notices when its class is initialised and when it is called. */
public final class Bait extends FunctionBase1 {
  static {
    Loaded.add();
  }

  @Override
  public NodeValue exec(NodeValue value) {
    Loaded.add();
    return NodeValue.TRUE;
  }
}
