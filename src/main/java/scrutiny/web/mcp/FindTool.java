package scrutiny.web.mcp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import scrutiny.query.Closeness;

/** A tool that finds councils, people, documents and organisations by name. */
record FindTool(NameIndex names) implements Tool {
  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final int MAX_NAME_LENGTH = 200;

  private static final List<String> COLUMNS =
      List.of("name", "kind", "iri", "matchedName", "detail");

  private static final Comparator<Match> CLOSEST_FIRST =
      Comparator.comparingInt(Match::distance)
          .thenComparing(match -> match.entity().kind())
          .thenComparing(match -> match.entity().label())
          .thenComparing(match -> match.entity().iri())
          .thenComparing(match -> match.entity().name());

  private record Match(NamedEntity entity, int distance) {}

  @Override
  public String name() {
    return "find";
  }

  @Override
  public String title() {
    return "Find by name";
  }

  @Override
  public String description() {
    return "Finds councils, people, documents and organisations whose name is like a given one, the"
        + " closest first. Use it to get the exact name or code that other tools expect. Columns:"
        + " name, kind, iri, matchedName (the name that is closest), detail (a council's GSS code"
        + " or a document's path).";
  }

  @Override
  public InputSchema input() {
    return new InputSchema()
        .text(NAME, true, "a name or part of one, such as Durham, or a council's GSS code")
        .choice(
            KIND,
            Arrays.stream(NamedEntity.Kind.values()).map(NamedEntity.Kind::code).toList(),
            "only entities of this kind");
  }

  @Override
  public ResultPage call(Arguments arguments) throws InvalidArgumentException {
    String name = arguments.required(NAME);
    if (name.length() > MAX_NAME_LENGTH) {
      throw new InvalidArgumentException(
          "name is longer than " + MAX_NAME_LENGTH + " characters; shorten it");
    }
    Closeness closeness = new Closeness(name);
    Map<String, Match> closest = new TreeMap<>();
    for (NamedEntity.Kind kind : kinds(arguments)) {
      for (NamedEntity entity : names.of(kind)) {
        Match match = new Match(entity, closeness.distance(entity.name()));
        if (match.distance() <= Closeness.MAX_DISTANCE) {
          closest.merge(entity.iri(), match, FindTool::closer);
        }
      }
    }
    List<List<Optional<Node>>> rows = new ArrayList<>();
    closest.values().stream().sorted(CLOSEST_FIRST).forEach(match -> rows.add(row(match.entity())));
    return ResultPage.of(COLUMNS, rows, arguments);
  }

  private static List<NamedEntity.Kind> kinds(Arguments arguments) throws InvalidArgumentException {
    List<NamedEntity.Kind> all = List.of(NamedEntity.Kind.values());
    Optional<String> code = arguments.optional(KIND);
    if (code.isEmpty()) {
      return all;
    }
    List<NamedEntity.Kind> kinds =
        all.stream().filter(kind -> kind.code().equals(code.get())).toList();
    if (kinds.isEmpty()) {
      throw new InvalidArgumentException(
          "kind must be one of "
              + String.join(", ", all.stream().map(NamedEntity.Kind::code).toList()));
    }
    return kinds;
  }

  private static Match closer(Match a, Match b) {
    return CLOSEST_FIRST.compare(a, b) <= 0 ? a : b;
  }

  private static List<Optional<Node>> row(NamedEntity entity) {
    return List.of(
        text(entity.label()),
        text(entity.kind().code()),
        Optional.of(NodeFactory.createURI(entity.iri())),
        text(entity.name()),
        text(entity.detail()));
  }

  private static Optional<Node> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(NodeFactory.createLiteralString(text));
  }
}
