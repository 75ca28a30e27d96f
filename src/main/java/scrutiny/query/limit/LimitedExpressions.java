package scrutiny.query.limit;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_MD5;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_SHA1;
import org.apache.jena.sparql.expr.E_SHA224;
import org.apache.jena.sparql.expr.E_SHA256;
import org.apache.jena.sparql.expr.E_SHA384;
import org.apache.jena.sparql.expr.E_SHA512;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.E_Version;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the functions of a query whose cost is not bounded by ones that check limits, and
 * refuses functions that may not be called.
 */
final class LimitedExpressions extends ExprTransformCopy {
  private static final String MATCHES = ARQConstants.fnPrefix + "matches";
  private static final String REPLACE = ARQConstants.fnPrefix + "replace";

  /** The functions whose time grows with the length of a string, or of two strings. */
  private static final Set<Class<?>> ON_STRINGS =
      Set.of(
          E_MD5.class,
          E_SHA1.class,
          E_SHA224.class,
          E_SHA256.class,
          E_SHA384.class,
          E_SHA512.class,
          E_StrAfter.class,
          E_StrBefore.class,
          E_StrContains.class,
          E_StrEncodeForURI.class,
          E_StrLowerCase.class,
          E_StrUpperCase.class);

  private final ExecutionGuard guard;
  private final Context context;

  LimitedExpressions(ExecutionGuard guard, Context context) {
    this.guard = guard;
    this.context = context;
  }

  @Override
  public Expr transform(ExprFunction0 function) {
    guard.count(1);
    if (function instanceof E_Version) {
      throw refusal("VERSION");
    }
    return super.transform(function);
  }

  @Override
  public Expr transform(ExprFunction2 function, @Nullable Expr left, @Nullable Expr right) {
    guard.count(1);
    boolean arithmetic =
        function instanceof E_Add
            || function instanceof E_Subtract
            || function instanceof E_Multiply
            || function instanceof E_Divide;
    boolean bounded = arithmetic || ON_STRINGS.contains(function.getClass());
    if (!bounded || left == null || right == null) {
      return super.transform(function, left, right);
    }
    return new BoundedCall(
        function.getFunctionSymbol().getSymbol(),
        new ExprList(List.of(left, right)),
        (values, environment) -> function.eval(values.get(0), values.get(1)),
        guard);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    guard.count(1 + arguments.size());
    return switch (function) {
      case E_Call call -> throw refusal("CALL");
      case E_Regex regex -> new RegexCall(arguments, guard.patterns());
      case E_StrReplace replace -> replace(arguments);
      case E_StrConcat concat ->
          new BoundedCall("concat", arguments, (values, environment) -> concat.eval(values), guard);
      case E_StrSubstring substring ->
          new BoundedCall(
              "substr", arguments, (values, environment) -> substring.eval(values), guard);
      case E_Function call -> call(call.getFunctionIRI(), arguments);
      default -> super.transform(function, arguments);
    };
  }

  @Override
  public Expr transform(ExprFunction1 function, @Nullable Expr argument) {
    guard.count(1);
    if (argument == null || !ON_STRINGS.contains(function.getClass())) {
      return super.transform(function, argument);
    }
    return new BoundedCall(
        function.getFunctionSymbol().getSymbol(),
        new ExprList(argument),
        (values, environment) -> function.eval(values.get(0)),
        guard);
  }

  private ReplaceCall replace(ExprList arguments) {
    return new ReplaceCall(arguments, guard);
  }

  private Expr call(String iri, ExprList arguments) {
    if (iri.equals(MATCHES) && (arguments.size() == 2 || arguments.size() == 3)) {
      return new RegexCall(arguments, guard.patterns());
    }
    if (iri.equals(REPLACE) && (arguments.size() == 3 || arguments.size() == 4)) {
      return replace(arguments);
    }
    FunctionFactory factory = AllowedFunctions.all().getFunctionFactory(iri);
    if (factory == null) {
      throw refusal("the function <" + (iri.length() > 200 ? iri.substring(0, 200) : iri) + ">");
    }
    Function function = factory.create(iri);
    function.build(iri, arguments, context);
    return BoundedCall.ofFunction(iri, function, arguments, guard);
  }

  private static QueryLimitException refusal(String what) {
    return new QueryLimitException(
        QueryLimitException.Limit.CALLS,
        what
            + " is not allowed; use the functions of SPARQL 1.1, casts, and the functions of XPath"
            + " that Jena supports");
  }
}
