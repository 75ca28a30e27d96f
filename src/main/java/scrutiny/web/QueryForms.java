package scrutiny.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import scrutiny.query.Parameter;
import scrutiny.query.ParameterType;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.chart.Chart;
import scrutiny.web.format.Format;
import scrutiny.web.html.Html;
import scrutiny.web.section.Links;
import scrutiny.web.section.Wording;

/** Renders the HTML forms of the prebuilt queries. */
final class QueryForms {
  /** The id of the names of councils. */
  static final String COUNCILS_ID = "councils";

  private final ParameterValues parameterValues;

  QueryForms(ParameterValues parameterValues) {
    this.parameterValues = parameterValues;
  }

  /** Returns the council names for the input fields to suggest; needed once per page. */
  Html councilDatalist() {
    return Html.element("datalist")
        .attribute("id", COUNCILS_ID)
        .with(
            Html.concat(
                parameterValues.suggested(ParameterType.AUTHORITY).stream()
                    .map(name -> Html.element("option").attribute("value", name).with())
                    .toList()));
  }

  /** Returns the title of a query with the values that are given for its parameters. */
  String title(PrebuiltQuery query, Map<String, String> values) {
    String given =
        query.parameters().stream()
            .flatMap(parameter ->
                Optional.ofNullable(values.get(parameter.name())).stream()
                    .map(value -> parameterValues.label(parameter.type(), value.strip())))
            .collect(Collectors.joining(", "));
    return given.isEmpty() ? query.title() : query.title() + ": " + given;
  }

  /** Returns the values that a query is asked with, given or default, by what they are. */
  Map<String, String> asked(PrebuiltQuery query, Map<String, String> values) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      Optional.ofNullable(values.get(parameter.name()))
          .or(parameter::defaultValue)
          .ifPresent(value -> asked.put(parameter.label(), label(parameter.type(), value.strip())));
    }
    return asked;
  }

  /** Returns the form of a query, filled with values. */
  Html form(PrebuiltQuery query, Map<String, String> values) {
    return form(
        Html.element("form")
            .attribute("class", "query-form")
            .attribute("action", "/queries/" + query.name()),
        query,
        values,
        List.of(
            downloadButton(Format.CSV), downloadButton(Format.XLSX), downloadButton(Format.JSON)));
  }

  /** Returns the form of a picture of the rows of a query, filled with values. */
  Html pictureForm(Chart chart, PrebuiltQuery query, Map<String, String> values) {
    return form(
        Html.element("form").attribute("class", "picture-form").attribute("action", chart.path()),
        query,
        values,
        List.of());
  }

  private Html form(
      Html.Element form, PrebuiltQuery query, Map<String, String> values, List<Html> downloads) {
    List<Html> fields = new ArrayList<>();
    for (Parameter parameter : query.parameters()) {
      fields.add(field(query, parameter, values.getOrDefault(parameter.name(), "")));
    }
    List<Html> buttons = new ArrayList<>();
    buttons.add(Html.element("button").attribute("type", "submit").with("Show"));
    buttons.addAll(downloads);
    fields.add(Html.of("p", Links.joined(" ", buttons)));
    return form.attribute("method", "get").with(Html.concat(fields));
  }

  private static Html downloadButton(Format format) {
    return Html.element("button")
        .attribute("type", "submit")
        .attribute("class", "secondary")
        .attribute("name", "format")
        .attribute("value", format.code())
        .with(format.title());
  }

  private Html field(PrebuiltQuery query, Parameter parameter, String value) {
    String id = query.name() + "-" + parameter.name();
    Html label =
        Html.element("label")
            .attribute("for", id)
            .with(Html.text(parameter.label()), Html.of("small", explanation(parameter)));
    Html input =
        parameter.type().isChoice() ? select(id, parameter, value) : input(id, parameter, value);
    return Html.element("p").attribute("class", "field").with(label, input);
  }

  private String label(ParameterType type, String code) {
    return Wording.capitalised(parameterValues.label(type, code));
  }

  /** Returns what the label does not say. */
  private static String explanation(Parameter parameter) {
    String need = parameter.required() ? "" : " (optional)";
    // A choice needs no example of a code.
    String description =
        parameter.type().isChoice()
            ? parameter.description().replaceFirst(", such as .*", "")
            : parameter.description();
    return description.equalsIgnoreCase(parameter.label()) ? need : need + " " + description;
  }

  private static Html input(String id, Parameter parameter, String value) {
    Html.Element input =
        Html.element("input")
            .attribute("id", id)
            .attribute("name", parameter.name())
            .attribute("value", value.isEmpty() ? parameter.defaultValue().orElse("") : value)
            .flag("required", parameter.required());
    return parameter.type() == ParameterType.AUTHORITY
        ? input.attribute("list", COUNCILS_ID).with()
        : input.with();
  }

  private Html select(String id, Parameter parameter, String value) {
    String selected = value.isEmpty() ? parameter.defaultValue().orElse("") : value;
    List<Html> options = new ArrayList<>();
    if (!parameter.required() && parameter.defaultValue().isEmpty()) {
      options.add(Html.element("option").attribute("value", "").with("Any"));
    }
    List<String> codes = new ArrayList<>(parameterValues.offered(parameter.type()));
    boolean isKnown = parameterValues.accepted(parameter.type()).contains(selected);
    if (isKnown && !codes.contains(selected)) {
      codes.add(selected);
    }
    for (String code : codes) {
      options.add(
          Html.element("option")
              .attribute("value", code)
              .flag("selected", code.equals(selected))
              .with(label(parameter.type(), code)));
    }
    return Html.element("select")
        .attribute("id", id)
        .attribute("name", parameter.name())
        .with(Html.concat(options));
  }
}
