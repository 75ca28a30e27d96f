package scrutiny.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The type of a parameter's value. */
public enum ParameterType {
  /** A text. */
  TEXT("a text of at most " + ParameterType.MAX_TEXT + " characters"),
  /** Yes or no. */
  YES_OR_NO("yes or no"),
  /** A name or code of a council of the register. */
  AUTHORITY("a council's name or GSS code"),
  /** A whole number. */
  NUMBER("a whole number, such as 2"),
  /** A year. */
  YEAR("a year, such as 2017"),
  /** A date. */
  DATE("a date, such as 2017-07-07"),
  /** The code of a judgement area. */
  AREA("an area"),
  /** The code of a grade. */
  GRADE("a grade"),
  /** The code of a kind of inspection or visit. */
  KIND("a kind of inspection or visit"),
  /** The code of a role. */
  ROLE("a role"),
  /** The code of a theme. */
  THEME("a theme"),
  /** The code of a theme, which a visit may have had. */
  VISIT_THEME("a theme"),
  /** The code of a theme of joint inspections. */
  JOINT_THEME("a theme of joint inspections"),
  /** The code of a standard measure. */
  MEASURE("a standard measure"),
  /** The code of an outcome of an area inspection. */
  OUTCOME("an outcome of an area inspection"),
  /** The code of a value that documents are expected to state. */
  VALUE("an expected value");

  /** The maximum length of a text: no name, word or property of the data is longer. */
  private static final int MAX_TEXT = 200;

  private static final Pattern INTEGER_PATTERN = Pattern.compile("-?\\d{1,9}");
  private static final Pattern YEAR_PATTERN = Pattern.compile("\\d{4}");

  private final String description;

  ParameterType(String description) {
    this.description = description;
  }

  /** Returns the description of a valid value, such as "a whole number". */
  public String description() {
    return description;
  }

  /** Returns its name in the header of a query. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the name of the vocabulary whose notations are its values. */
  String vocabulary() {
    return this == VISIT_THEME ? THEME.code() : code();
  }

  /** Returns whether its values are a closed list. */
  public boolean isChoice() {
    return this == YES_OR_NO || isCode();
  }

  /** Returns whether its values are notations of a vocabulary. */
  boolean isCode() {
    return switch (this) {
      case AREA, GRADE, KIND, ROLE, THEME, VISIT_THEME, JOINT_THEME, MEASURE, OUTCOME, VALUE ->
          true;
      case TEXT, YES_OR_NO, AUTHORITY, NUMBER, YEAR, DATE -> false;
    };
  }

  /** Returns the type with a name, as in the header of a query. */
  static Optional<ParameterType> parse(String code) {
    return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
  }

  /** Returns a value as an RDF literal; empty if the value does not have this type. */
  Optional<Node> term(String value) {
    return switch (this) {
      case TEXT ->
          value.length() <= MAX_TEXT
              ? Optional.of(NodeFactory.createLiteralString(value))
              : Optional.empty();
      case YES_OR_NO,
          AUTHORITY,
          AREA,
          GRADE,
          KIND,
          ROLE,
          THEME,
          VISIT_THEME,
          JOINT_THEME,
          MEASURE,
          OUTCOME,
          VALUE ->
          Optional.of(NodeFactory.createLiteralString(value));
      case NUMBER ->
          INTEGER_PATTERN.matcher(value).matches()
              ? Optional.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger))
              : Optional.empty();
      case YEAR ->
          YEAR_PATTERN.matcher(value).matches()
              ? Optional.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear))
              : Optional.empty();
      case DATE -> date(value);
    };
  }

  private static Optional<Node> date(String value) {
    try {
      return Optional.of(
          NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
