package scrutiny.query.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** The compiled patterns of one execution, of which the last few are stored. */
final class PatternCache {
  private static final int MAX_PATTERNS = 100;

  private record Key(String pattern, String flags) {}

  private final Deadline deadline;

  private final Map<Key, LinearPattern> patterns =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LinearPattern> eldest) {
          return size() > MAX_PATTERNS;
        }
      };

  PatternCache(Deadline deadline) {
    this.deadline = deadline;
  }

  /** Returns the deadline of the execution. */
  Deadline deadline() {
    return deadline;
  }

  /** Returns the compiled pattern for the arguments of a function. */
  LinearPattern get(String function, NodeValue pattern, Optional<NodeValue> flags) {
    deadline.check();
    Key key = new Key(string(function, pattern), flags.map(f -> string(function, f)).orElse(""));
    LinearPattern compiled = patterns.get(key);
    if (compiled == null) {
      compiled = LinearPattern.compile(key.pattern(), key.flags());
      patterns.put(key, compiled);
    }
    return compiled;
  }

  private static String string(String function, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }
}
