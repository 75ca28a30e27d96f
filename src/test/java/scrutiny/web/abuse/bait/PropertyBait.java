package scrutiny.web.abuse.bait;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.pfunction.PFuncSimple;

/** A property function that notices when its class is initialised and when it is called. */
public final class PropertyBait extends PFuncSimple {
  static {
    Loaded.add();
  }

  @Override
  public QueryIterator execEvaluated(
      Binding binding, Node subject, Node predicate, Node object, ExecutionContext context) {
    Loaded.add();
    return QueryIterSingleton.create(binding, context);
  }
}
