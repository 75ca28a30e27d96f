package scrutiny.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.reference.PersonTitles;
import scrutiny.text.Span;

/**
 * A person's name in a text, without titles and designations. Honours are kept, as the document
 * writes them; the person resolved from the name has none.
 *
 * @param span from the first to the last letter of the name
 * @param name the name on one line
 */
public record PersonName(Span span, String name) {
  private static final String TOKEN =
      "(?:[dO]['’])?\\p{Lu}[\\p{L}\\p{M}]*(?:['’\\u2010-]\\n?[\\p{L}]+|[\\u2010-]\\s\\p{Lu}\\p{Ll}+)*\\.?";

  private static final Pattern NAME =
      Pattern.compile(
          "(?:"
              + TOKEN
              + ")(?:\\s+(?:(?:de|da|del|della|der|van|von|den|la|le|bin|al|el|ap|O['’])\\s+){0,2}"
              + TOKEN
              + "){1,4}");

  /** Words that are not part of a name although they are written like one. */
  private static final Pattern DESIGNATION =
      Pattern.compile(
          "(?i)\\(|\\b(?:HMIs?|SHMI|with|together|alongside|accompanied|supported|pp|FAO|attn|DCS|her|his|majesty['’]?s?|inspectors?|senior|contracted|seconded|associate"
              + "|additional|ofsted|regulatory|designated?|shadow(?:ed|ing)?|lead|deputy|team|social|care"
              + "|schools?|early|years|education|regional|national|specialist|supernumerary|adviser"
              + "|advisor|who|all|both|two|three|four|five|were|was|is|are|for|at|from|of|by|the|this|visit"
              + "|for|quality|assurance|manager|director|CQC|HMICFRS|HMIP|HMCI|AI|commission|assistant|chief)\\b");

  /** Words of posts and services, which are capitalised too. */
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "\\b(?:Child(?:ren)?|Protection|Services?|Fostering|Adoption|Inspections?|Council|County|Borough"
              + "|Board|Education|Skills|Health|People|Families|Ofsted|Authority|Executive|Officer)\\b");

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[,;&•|/]|\\band\\b|(?<!\\b(?:\\p{Lu}|St))\\.\\s|\\t"
              // a line break between two full names, not one within a name
              + "|(?<=\\p{Lu}[\\p{L}’'-]{1,30}\\h\\p{Lu}[\\p{L}’'-]{1,30})\\h*\\n\\h*(?=\\p{Lu}[\\p{L}’'.-]*\\h+\\p{Lu}\\p{L})"
              + "|(?<=\\p{L}\\h)\\(?"
              + PersonTitles.DESIGNATION_FORMS
              + "\\)?\\s+(?=\\p{Lu}\\p{Ll}+\\h+\\p{Lu}\\p{Ll})");

  /** Returns the names in a list such as {@code A, HMI, B and C (contracted inspector)}. */
  public static List<PersonName> findAll(String text, Span within) {
    List<PersonName> names = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(text).region(within.start(), within.end());
    int start = within.start();
    while (separator.find()) {
      find(text, new Span(start, separator.start())).ifPresent(names::add);
      start = separator.end();
    }
    find(text, new Span(start, within.end())).ifPresent(names::add);
    return names;
  }

  private static int afterTitles(String text, Span within) {
    int start = within.start();
    while (start < within.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start + PersonTitles.lengthOfTitles(text.substring(start, within.end()));
  }

  /** Returns the name in a span, which may have designations before or after it. */
  public static Optional<PersonName> find(String text, Span within) {
    int start = afterTitles(text, within);
    int end = within.end();
    Matcher designation = DESIGNATION.matcher(text).region(start, end);
    while (designation.find()) {
      if (text.substring(start, designation.start()).isBlank()) {
        start = designation.end();
      } else {
        end = designation.start();
        break;
      }
    }
    Matcher name = NAME.matcher(text).region(start, end);
    if (!name.find() || !text.substring(start, name.start()).matches("[\\s:.)(]*")) {
      return Optional.empty();
    }
    int from = name.start();
    int to = name.end();
    from += PersonTitles.lengthOfTitles(text.substring(from, to));
    to = from + PersonTitles.withoutDesignations(text.substring(from, to)).length();
    while (to > from && text.charAt(to - 1) == '.') {
      to--;
    }
    String fullName =
        text.substring(from, to).replaceAll("(?<=[-\\u2010])\\s+", "").replaceAll("\\s+", " ");
    return fullName.indexOf(' ') < 0 || NOT_A_NAME.matcher(fullName).find()
        ? Optional.empty()
        : Optional.of(new PersonName(new Span(from, to), fullName));
  }
}
