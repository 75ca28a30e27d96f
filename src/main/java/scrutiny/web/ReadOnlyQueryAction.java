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
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** A SPARQL query operation that rejects calls to other servers and to Java classes by name. */
final class ReadOnlyQueryAction extends SPARQL_QueryDataset {
  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    if (query.getQueryPattern() == null) {
      return;
    }
    Walker.walk(
        Algebra.compile(query),
        new OpVisitorBase() {
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
        },
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionN call) {
            rejectJavaFunction(call);
          }
        });
  }

  private static void rejectJavaFunction(Expr call) {
    String name = call instanceof ExprFunction function ? function.getFunctionIRI() : null;
    rejectJavaFunction(name == null ? "" : name);
  }

  private static void rejectJavaFunction(String name) {
    if (name.toLowerCase(Locale.ROOT).startsWith("java:")) {
      ServletOps.errorForbidden("functions named by a Java class are not allowed");
    }
  }
}
