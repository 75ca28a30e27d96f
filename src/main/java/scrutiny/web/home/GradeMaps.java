package scrutiny.web.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.QueryRow;
import scrutiny.query.SingleFlight;
import scrutiny.query.SparqlService;
import scrutiny.web.format.UnacceptableRequestException;

/** The maps of a graph, and what they are made from; each is read once. */
public final class GradeMaps {
  /** The prebuilt query with the grades of a map. */
  static final String QUERY = "grades-at-a-date";

  private final SparqlService service;
  private final PrebuiltQueries queries;
  private final ParameterValues accepted;
  private final SingleFlight<String, MapChoices> choices;
  private final SingleFlight<String, CouncilRegister> register;
  private final SingleFlight<MapSelection, GradeMap> maps;

  /** Creates the maps of the data of a service. */
  public GradeMaps(SparqlService service, PrebuiltQueries queries, ParameterValues accepted) {
    this.service = service;
    this.queries = queries;
    this.accepted = accepted;
    this.choices = new SingleFlight<>(all -> MapChoices.read(service));
    this.register = new SingleFlight<>(all -> CouncilRegister.read(service));
    this.maps = new SingleFlight<>(this::read);
  }

  /**
   * Returns the map that a request names.
   *
   * @throws UnacceptableRequestException with status 400 if there is no such area or year
   */
  public GradeMap map(HttpServletRequest request) throws UnacceptableRequestException {
    return maps.get(choices().selection(request));
  }

  /** Returns the map that a request without parameters names. */
  public GradeMap initial() {
    return maps.get(new MapSelection(choices().areas().getFirst(), Optional.empty()));
  }

  /** Returns the map of the latest overall grades. */
  GradeMap latest() {
    return maps.get(new MapSelection(choices().overall(), Optional.empty()));
  }

  /**
   * Returns the latest grades whose inspections no document dates: on the map of the latest grades
   * all of them, on that of a year those that it does not show, since no document gives them by
   * then.
   */
  private List<KnownGrade> undated(GradeMap map) {
    MapSelection selection = map.selection();
    return maps.get(selection.latest()).grades().values().stream()
        .filter(KnownGrade::isUndated)
        .filter(grade -> selection.year().isEmpty() || !map.shows(grade))
        .toList();
  }

  /** Returns what readers of a map must know about some grades. */
  public List<MapNote> notes(GradeMap map) {
    return MapNote.of(map, undated(map));
  }

  /** Returns what readers can choose. */
  MapChoices choices() {
    return choices.get("all");
  }

  /** Returns the name of the council with a GSS code; empty if there is none. */
  public Optional<String> councilName(String code) {
    return Optional.ofNullable(register().byCode().get(code)).map(Council::name);
  }

  /** Returns the councils. */
  CouncilRegister register() {
    return register.get("all");
  }

  private GradeMap read(MapSelection selection) {
    try {
      List<QueryRow> rows =
          service.select(
              queries.get(QUERY).bind(selection.queryParameters(), accepted), QueryRow::readAll);
      return GradeMap.of(selection, rows.stream().map(KnownGrade::of).toList(), register());
    } catch (InvalidRequestException e) {
      throw new IllegalStateException("the bundled query rejects " + selection, e);
    }
  }
}
