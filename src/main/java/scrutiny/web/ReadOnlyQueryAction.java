package scrutiny.web;

import java.util.Locale;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** A SPARQL query operation that rejects calls to other servers and to Java classes by name. */
final class ReadOnlyQueryAction extends SPARQL_QueryDataset {
  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    if (query.getQueryPattern() == null) {
      return;
    }
    Walker.walk(Algebra.compile(query), new PatternCheck(), new ExpressionCheck());
  }

  /** Checks patterns, and the expressions of sort keys and groups, which the walker leaves out. */
  private static final class PatternCheck extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      ServletOps.errorForbidden("SERVICE is not allowed: this server calls no other");
    }

    @Override
    public void visit(OpBGP pattern) {
      for (Triple triple : pattern.getPattern()) {
        Node property = triple.getPredicate();
        rejectJavaFunction(property.isURI() ? property.getURI() : "");
      }
    }

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(key -> check(key.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
      group.getGroupVars().getExprs().values().forEach(this::check);
      for (ExprAggregator aggregate : group.getAggregators()) {
        ExprList arguments = aggregate.getAggregator().getExprList();
        if (arguments != null) {
          arguments.forEach(this::check);
        }
      }
    }

    private void check(Expr expression) {
      Walker.walk(expression, this, new ExpressionCheck());
    }
  }

  private static final class ExpressionCheck extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN call) {
      if (call instanceof E_Call) {
        ServletOps.errorForbidden("CALL is not allowed");
      }
      String name = call.getFunctionIRI();
      rejectJavaFunction(name == null ? "" : name);
    }
  }

  private static void rejectJavaFunction(String name) {
    if (name.toLowerCase(Locale.ROOT).startsWith("java:")) {
      ServletOps.errorForbidden("functions named by a Java class are not allowed");
    }
  }
}
