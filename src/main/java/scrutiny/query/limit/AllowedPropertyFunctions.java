package scrutiny.query.limit;

import java.util.List;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.vocabulary.ListPFunction;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** A registry of the property functions for lists and containers, which never loads another one. */
final class AllowedPropertyFunctions extends PropertyFunctionRegistry {
  private static final AllowedPropertyFunctions ALL = new AllowedPropertyFunctions();

  private AllowedPropertyFunctions() {
    PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
    for (String iri :
        List.of(
            ListPFunction.member.getURI(),
            ListPFunction.index.getURI(),
            ListPFunction.length.getURI(),
            RDFS.Init.member().getURI())) {
      put(iri, standard.get(iri));
    }
  }

  /** Returns the registry. */
  static AllowedPropertyFunctions all() {
    return ALL;
  }

  /** Returns the factory of a property function, or null if there is none. Loads nothing. */
  @Override
  public @Nullable PropertyFunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }

  @Override
  public boolean manages(String iri) {
    return isRegistered(iri);
  }
}
