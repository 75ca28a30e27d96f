package scrutiny.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/** The message for a text that is not a query: the place, and what is wrong there, on one line. */
public final class SyntaxMessage {
  /** Longer lists of what could stand at a place help nobody. */
  private static final int MAX_EXPECTED = 5;

  private static final int MAX_TOKEN_LENGTH = 40;

  private static final String END_OF_QUERY = "the end of the query";

  /** The name of the token for the end in messages of the parser. */
  private static final String END_TOKEN = "<EOF>";

  private static final Pattern UNEXPECTED_TOKEN =
      Pattern.compile("Encountered \"(.*?)\" at line (\\d+), column (\\d+)\\.(.*)", Pattern.DOTALL);

  /** The text of a token, which follows its kind or its usual spelling. */
  private static final Pattern TOKEN_TEXT =
      Pattern.compile("\\s*(?:<\\w+>|\"[^\"]*\") \"(.*) \"", Pattern.DOTALL);

  private static final Pattern UNEXPECTED_CHARACTER =
      Pattern.compile(
          "Lexical error at line (\\d+), column (\\d+)\\.\\s+Encountered:"
              + " (?:<EOF>|'(\\d+)' \\(\\d+\\),?)(?:\\s*after prefix \"(.*)\")?\\s*",
          Pattern.DOTALL);

  private static final Pattern UNKNOWN_PREFIX =
      Pattern.compile(
          "(?:Line (\\d+), column (\\d+): )?Unresolved prefixed name: ([^\\s:]*):.*",
          Pattern.DOTALL);

  private static final Pattern EXPECTED_TOKEN = Pattern.compile("(\"[^\"\\n]*\"|<\\w+>)");

  private static final Map<String, String> TOKEN_NAMES =
      Map.of(
          END_TOKEN,
          END_OF_QUERY,
          "<IRIref>",
          "an IRI",
          "<PNAME_NS>",
          "a prefix with its colon",
          "<PNAME_LN>",
          "a prefixed name",
          "<VAR1>",
          "a variable",
          "<VAR2>",
          "a variable",
          "<INTEGER>",
          "a whole number");

  private SyntaxMessage() {}

  /** Returns the message for an exception of the parser. */
  public static String of(QueryParseException exception) {
    String message = String.valueOf(exception.getMessage()).strip();
    Matcher token = UNEXPECTED_TOKEN.matcher(message);
    if (token.matches()) {
      return token.group(2).equals("0")
          ? "the query is empty"
          : place(token.group(2), token.group(3))
              + "unexpected "
              + token(token.group(1))
              + expected(token.group(4));
    }
    Matcher character = UNEXPECTED_CHARACTER.matcher(message);
    if (character.matches()) {
      return place(character.group(1), character.group(2)) + "unexpected " + character(character);
    }
    Matcher prefix = UNKNOWN_PREFIX.matcher(message);
    if (prefix.matches()) {
      String place = prefix.group(1) == null ? "" : place(prefix.group(1), prefix.group(2));
      return place
          + "the prefix "
          + prefix.group(3)
          + ": is not declared; /prefixes has declarations to copy";
    }
    return oneLine(message);
  }

  private static String place(String line, String column) {
    return "line " + line + ", column " + column + ": ";
  }

  private static String token(String token) {
    if (token.strip().equals(END_TOKEN)) {
      return "end of the query";
    }
    Matcher text = TOKEN_TEXT.matcher(token);
    return quoted(text.matches() ? text.group(1) : token.strip());
  }

  private static String character(MatchResult error) {
    String code = error.group(3);
    String character =
        code == null ? "end of the query" : quoted(Character.toString(Integer.parseInt(code)));
    String before = error.group(4);
    return before == null || before.isEmpty()
        ? character
        : character + " after " + quoted(before.replace("\\\"", "\"").replace("\\'", "'"));
  }

  private static String expected(String list) {
    List<String> names =
        EXPECTED_TOKEN
            .matcher(list)
            .results()
            .map(MatchResult::group)
            .map(name -> TOKEN_NAMES.getOrDefault(name, plain(name)))
            .distinct()
            .toList();
    return names.isEmpty() || names.size() > MAX_EXPECTED
        ? ""
        : "; expected " + String.join(" or ", names);
  }

  /** Returns a keyword or sign as it is written, or the name of a token in words. */
  private static String plain(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).toUpperCase(Locale.ROOT)
        : name.replaceAll("[<>]", "").replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private static String quoted(String text) {
    String line = oneLine(text);
    return "\""
        + (line.length() > MAX_TOKEN_LENGTH ? line.substring(0, MAX_TOKEN_LENGTH) + "…" : line)
        + "\"";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
