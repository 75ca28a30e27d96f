package scrutiny.query.limit;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/** The function REGEX, in linear time. */
final class RegexCall extends ExprFunctionN {
  private final PatternCache patterns;

  RegexCall(ExprList arguments, PatternCache patterns) {
    super(Tags.tagRegex, arguments);
    this.patterns = patterns;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0)).getLiteralLexicalForm();
    Optional<NodeValue> flags =
        arguments.size() > 2 ? Optional.of(arguments.get(2)) : Optional.empty();
    LinearPattern pattern = patterns.get("REGEX", arguments.get(1), flags);
    return NodeValue.booleanReturn(pattern.isFoundIn(text, patterns.deadline()));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new RegexCall(arguments, patterns);
  }
}
