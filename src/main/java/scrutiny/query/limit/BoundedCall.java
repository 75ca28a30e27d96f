package scrutiny.query.limit;

import java.util.List;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** A call of a function whose arguments and value are limited in size. */
final class BoundedCall extends ExprFunctionN {
  /** Evaluates a function. */
  interface Operation {
    NodeValue apply(List<NodeValue> arguments, @Nullable FunctionEnv environment);
  }

  private final String name;
  private final Operation operation;
  private final ExecutionGuard guard;

  BoundedCall(String name, ExprList arguments, Operation operation, ExecutionGuard guard) {
    super(name, arguments);
    this.name = name;
    this.operation = operation;
    this.guard = guard;
  }

  /** Returns a call of a function by its IRI. */
  static BoundedCall ofFunction(
      String iri, Function function, ExprList arguments, ExecutionGuard guard) {
    return new BoundedCall(
        iri,
        arguments,
        (values, environment) -> {
          ExprList constants = new ExprList();
          values.forEach(constants::add);
          return function.exec(BindingFactory.empty(), constants, iri, environment);
        },
        guard);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    return eval(arguments, null);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments, @Nullable FunctionEnv environment) {
    guard.deadline().check();
    int maxLength = guard.limits().maxTermLength();
    return guard.visibly(() -> {
      ValueLimits.checkArguments(name, arguments, maxLength);
      NodeValue value = operation.apply(arguments, environment);
      ValueLimits.check(value, maxLength);
      if (value.isString() || value.isLangString()) {
        guard.countCharacters(value.asNode().getLiteralLexicalForm().length());
      }
      return value;
    });
  }

  @Override
  public String getFunctionIRI() {
    return name;
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedCall(name, arguments, operation, guard);
  }
}
