package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.reference.PersonTitles;
import scrutiny.text.Span;

/** Finds the names of people: runs of capitalised words that are nothing else. */
final class PersonNames {
  private static final String TITLE =
      "(?:[Cc]llrs?|[Cc]lrs?|[Cc]ouncillors?|Coun|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Prof|Professor|Rev|Revd|Reverend|Justice|Judge|Alderman|Rt\\.?"
          + " Hon|Right Honourable)\\.?";
  private static final Pattern HONOURS =
      Pattern.compile("Sir|Dame|Lord|Lady|Baroness|Prof|Hon|Rev");
  private static final Pattern TITLES_AT_END = Pattern.compile("\\b(?:" + TITLE + "\\s+)+$");
  private static final String PREFIX = "(?:Mc|Mac|De|Di|La|Le|Fitz|\\p{Lu}\\p{Ll}{0,3}[’'])?";
  private static final String TOKEN =
      PREFIX
          + "\\p{Lu}[\\p{Ll}\\p{M}’']*[\\p{Ll}\\p{M}](?:[-‑]"
          + PREFIX
          + "\\p{L}[\\p{Ll}\\p{M}’']*[\\p{Ll}\\p{M}])*(?!\\p{L})";

  /** A nickname between quotation marks, which is not part of the name: Robert “Bobby” Hedley. */
  private static final String NICKNAME = "[“\"‘']\\p{Lu}\\p{Ll}+[”\"’']";

  private static final Pattern NICKNAMES = Pattern.compile("\\s" + NICKNAME + "(?=\\s)");
  private static final Pattern INITIALS = Pattern.compile("^(?:\\p{Lu}\\.?\\s?)+\\s(?=\\p{Lu})");
  private static final String PARTICLE = "(?:de|van|von|der|den|la|le|del|da|di|bin|al|ten|dos)";

  static final Pattern NAME =
      Pattern.compile(
          "(?<title>\\b(?:"
              + TITLE
              + "\\s+)+)?(?<name>\\b(?:(?:\\p{Lu}\\.?\\s?){1,3}\\s)?"
              + TOKEN
              + "(?:\\s+(?:(?:"
              + NICKNAME
              + "\\s+)?(?:(?:"
              + PARTICLE
              + "\\s+)*"
              + TOKEN
              + "|\\p{Lu}\\.?(?=\\s))))*)");

  /** Capitalised words, here in lower case, that are not part of a person's name. */
  private static final Set<String> NON_NAME_WORDS = WordSets.of("no part of a name");

  /** Those of these words that are surnames after a first name. */
  private static final Set<String> POSSIBLE_SURNAMES = WordSets.of("also surnames");

  /** Those of these words that are first names, unless a preposition makes them a month. */
  private static final Set<String> POSSIBLE_FIRST_NAMES = Set.of("april", "may", "june", "august");

  /** Matches a day or year right after a month. */
  private static final Pattern BEFORE_DAY = Pattern.compile(",?\\s+\\d");

  private static final Pattern BEFORE_MONTH =
      Pattern.compile(
          "\\b(?:in|of|on|since|until|till|by|from|to|last|this|next|and|during|between|early|late|mid|\\d+(?:st|nd|rd|th)?)"
              + "[\\s-]+$",
          Pattern.CASE_INSENSITIVE);

  /** Matches after the name of a constituency: “MP Ada Moss”. */
  private static final Pattern CONSTITUENCY = Pattern.compile("\\s+MPs?\\s+\\p{Lu}");

  private PersonNames() {}

  /**
   * A person's name in a text.
   *
   * @param startWithTitle the offset at which the form of address, or else the name, begins
   * @param span the span of the name without the form of address
   * @param endWithLetters the offset at which the letters after the name, or else the name, ends
   * @param title the form of address as written; empty if there is none
   */
  record PersonNameMatch(
      int startWithTitle, Span span, int endWithLetters, String name, String title) {
    boolean isFullName() {
      return name.contains(" ");
    }

    boolean surnameOnly() {
      return !isFullName() && !title.isEmpty();
    }

    boolean isCouncillor() {
      return title.matches("[Cc].*") || title.equals("Alderman");
    }

    /** Returns whether the form of address is an honour or an office, not only Mr or Ms. */
    boolean hasHonour() {
      return HONOURS.matcher(title).find();
    }

    boolean isJudge() {
      return title.contains("Justice");
    }
  }

  /** Returns the names in a part of an article. */
  static List<PersonNameMatch> in(Article article, Span part) {
    List<PersonNameMatch> found = new ArrayList<>();
    String text = article.characters();
    Matcher name = NAME.matcher(text).region(part.start(), part.end());
    while (name.find()) {
      String title = name.group("title") == null ? "" : name.group("title").strip();
      Matcher initials = INITIALS.matcher(name.group("name"));
      int start = name.start("name") + (title.isEmpty() && initials.find() ? initials.end() : 0);
      int from = name.start();
      for (Span run : runs(text, start, name.end("name"))) {
        boolean first = run.start() == start;
        Span span = afterCouncil(article, withoutTitles(text, run));
        if (CONSTITUENCY.matcher(text).region(run.end(), part.end()).lookingAt()) {
          from = run.end();
          continue;
        }
        String words =
            NICKNAMES
                .matcher(text.substring(span.start(), span.end()))
                .replaceAll("")
                .replaceAll("\\s+", " ");
        boolean council =
            article.authorityMentions().stream()
                .anyMatch(n -> n.start() < span.end() && span.start() < n.end());
        boolean tooLong = words.split(" ").length > 4;
        String form =
            first && !title.isEmpty() ? title : titleBefore(text.substring(from, run.start()));
        from = run.end();
        if (!tooLong && (!council || !form.isEmpty()) && (words.contains(" ") || !form.isEmpty())) {
          String displayName = form.contains("Justice") ? form + " " + words : words;
          found.add(
              new PersonNameMatch(
                  first
                      ? (form.isEmpty() ? run.start() : name.start())
                      : startOfTitle(text, run, form),
                  span,
                  endWithLetters(text, span, part),
                  displayName,
                  form));
        }
      }
    }
    return found;
  }

  /** Returns a name without the council named right before it: “Leeds Ada Moss”. */
  private static Span afterCouncil(Article article, Span name) {
    String text = article.characters();
    return article.authorityMentions().stream()
        .filter(n -> n.start() == name.start() && n.end() < name.end())
        .map(n -> new Span(n.end() + 1, name.end()))
        .filter(rest -> text.charAt(rest.start() - 1) == ' ')
        .filter(rest -> text.substring(rest.start(), rest.end()).contains(" "))
        .findFirst()
        .orElse(name);
  }

  /** Returns the form of address at the end of capitalised words: “Cllr” of “But Cllr”. */
  private static String titleBefore(String words) {
    Matcher title = TITLES_AT_END.matcher(words);
    return title.find() ? title.group().strip() : "";
  }

  private static int startOfTitle(String text, Span run, String title) {
    return title.isEmpty() ? run.start() : text.lastIndexOf(title, run.start());
  }

  private static int endWithLetters(String text, Span name, Span part) {
    return name.end()
        + PersonTitles.lengthOfLetters(
            text.substring(name.end(), Math.max(name.end(), part.end())));
  }

  /** Returns a run of capitalised words without titles such as a rank in the police. */
  private static Span withoutTitles(String text, Span run) {
    int titles = PersonTitles.lengthOfTitles(text.substring(run.start(), run.end()));
    return new Span(run.start() + titles, run.end());
  }

  /** Splits a run of capitalised words at those that are not part of a name. */
  private static List<Span> runs(String text, int start, int end) {
    List<Span> runs = new ArrayList<>();
    Matcher word = Pattern.compile("\\S+").matcher(text).region(start, end);
    int from = -1;
    int to = -1;
    while (word.find()) {
      String bare = word.group().replaceAll("[’']s$|[’'.“”\"‘]", "").toLowerCase(Locale.ROOT);
      boolean possessive = word.group().matches("[^“\"‘'].*[’']s?");
      boolean initial = word.start() == start && bare.length() == 1;
      boolean surname =
          POSSIBLE_SURNAMES.contains(bare)
              && from >= 0
              && text.substring(from, to).matches("\\p{L}+")
              && word.end() == end
              && !BEFORE_DAY.matcher(text).region(end, text.length()).lookingAt();
      boolean firstName =
          POSSIBLE_FIRST_NAMES.contains(bare)
              && from < 0
              && word.end() < end
              && !BEFORE_MONTH
                  .matcher(text.substring(Math.max(0, word.start() - 12), word.start()))
                  .find();
      if (NON_NAME_WORDS.contains(bare) && !surname && !firstName && !initial) {
        from = add(runs, from, to);
      } else {
        from = from < 0 ? word.start() : from;
        to = possessive ? word.end() - (word.group().endsWith("s") ? 2 : 1) : word.end();
        from = possessive ? add(runs, from, to) : from;
      }
    }
    add(runs, from, to);
    return runs;
  }

  private static int add(List<Span> runs, int from, int to) {
    if (from >= 0) {
      runs.add(new Span(from, to));
    }
    return -1;
  }
}
