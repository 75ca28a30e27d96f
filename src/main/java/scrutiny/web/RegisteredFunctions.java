package scrutiny.web;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Registries of the standard functions and property functions. Unlike Jena's own, they never load a
 * Java class by the IRI of a function, wherever the function occurs in a query.
 */
final class RegisteredFunctions {
  private RegisteredFunctions() {}

  /** Makes queries in a context use these registries. */
  static void install(Context context) {
    FunctionRegistry.set(context, new Functions());
    PropertyFunctionRegistry.set(context, new PropertyFunctions());
  }

  private static final class Functions extends FunctionRegistry {
    Functions() {
      FunctionRegistry standard = FunctionRegistry.get();
      standard.keys().forEachRemaining(iri -> put(iri, standard.getFunctionFactory(iri)));
    }

    @Override
    public @Nullable FunctionFactory getFunctionFactory(String iri) {
      return isRegistered(iri) ? super.getFunctionFactory(iri) : null;
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    PropertyFunctions() {
      PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
      standard.keys().forEachRemaining(iri -> put(iri, standard.get(iri)));
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
      return isRegistered(iri) ? super.get(iri) : null;
    }
  }
}
