package scrutiny.query.limit;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/** The function REPLACE, in linear time. */
final class ReplaceCall extends ExprFunctionN {
  private final ExecutionGuard guard;

  ReplaceCall(ExprList arguments, ExecutionGuard guard) {
    super(Tags.tagReplace, arguments);
    this.guard = guard;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text = string(arguments.get(0));
    String replacement = string(arguments.get(2));
    Optional<NodeValue> flags =
        arguments.size() > 3 ? Optional.of(arguments.get(3)) : Optional.empty();
    LinearPattern pattern = guard.patterns().get("REPLACE", arguments.get(1), flags);
    String replaced =
        guard.visibly(() -> {
          String result =
              pattern.replaceAll(
                  text, replacement, guard.deadline(), guard.limits().maxTermLength());
          guard.countCharacters(result.length());
          return result;
        });
    return replaced.equals(text) ? arguments.get(0) : withText(replaced, arguments.get(0).asNode());
  }

  /** Returns a literal with the language and datatype of another one. */
  private static NodeValue withText(String text, Node literal) {
    return NodeValue.makeNode(
        NodeFactory.createLiteral(
            text,
            literal.getLiteralLanguage(),
            literal.getLiteralBaseDirection(),
            literal.getLiteralDatatype()));
  }

  private static String string(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REPLACE", value).getLiteralLexicalForm();
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new ReplaceCall(arguments, guard);
  }
}
