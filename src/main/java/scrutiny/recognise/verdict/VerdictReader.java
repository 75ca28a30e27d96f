package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Reads from the construction in which a grade stands who or what it is given to. */
public final class VerdictReader {
  /** Prepositions that connect a verb with its grade: “rated as”, “slumped to”. */
  private static final Set<String> BEFORE_GRADE = WordSets.of("before a grade");

  /**
   * How far a grade in an apposition may be from the linking verb: “was a notch lower, at good”.
   */
  private static final int MAX_APPOSITION = 5;

  /** Verbs that connect an inspection with the grade that was its outcome. */
  private static final Set<String> OUTCOME = WordSets.of("outcome");

  /** Prepositions before a grade that is that of the subject: “leadership did better, at good”. */
  private static final Set<String> STANDING_AT = Set.of("at");

  private final TokenRow row;
  private final PhraseBounds bounds;
  private final ClauseForms forms;
  private final SubjectFinder subjects;
  private final ObjectFinder objects;
  private final ComplementFinder complements;
  private final ListedCouncils listed;
  private final GradeSeries series;
  private final InspectorRatings ratings;
  private final Provision provision;
  private final BeforeGrade before;

  private VerdictReader(TokenRow row) {
    this.row = row;
    this.bounds = new PhraseBounds(row);
    this.forms = new ClauseForms(row);
    this.subjects = new SubjectFinder(row, bounds, forms);
    this.objects = new ObjectFinder(row, bounds, subjects);
    this.complements = new ComplementFinder(row, bounds);
    this.listed = new ListedCouncils(row);
    this.series = new GradeSeries(row);
    this.ratings = new InspectorRatings(row, subjects);
    this.before = new BeforeGrade(row);
    this.provision = new Provision(row, bounds, subjects);
  }

  /** Returns the verdict of which the grade at an index of a sentence's tokens is the grade. */
  public static Verdict read(AnnotatedSentence sentence, int grade) {
    return new VerdictReader(new TokenRow(sentence.tokens())).qualified(grade);
  }

  /** Returns the verdict of a grade without the areas that the sentence excludes from it. */
  private Verdict qualified(int grade) {
    Verdict verdict = verdict(grade);
    List<Token> councils = listed.after(grade);
    if (!councils.isEmpty() && verdict.construction() == Construction.VERB) {
      return new Verdict(new Bearer.Council(councils), Construction.VERB);
    }
    List<Token> beside = listed.beside(grade);
    if (!beside.isEmpty()
        && verdict.construction() == Construction.VERB
        && verdict.bearer() instanceof Bearer.Council(List<Token> words)
        && words.stream().anyMatch(t -> t.is(WordClass.COUNCIL_NAME))) {
      List<Token> all = Stream.concat(words.stream(), beside.stream()).toList();
      return new Verdict(new Bearer.Council(all), Construction.VERB);
    }
    if (verdict.bearer() instanceof Bearer.SomeAreas
        && complements.namedLater(grade) instanceof Bearer.Areas areas) {
      return new Verdict(areas, Construction.COMPLEMENT);
    }
    boolean all =
        verdict.bearer() instanceof Bearer.Council
            && !row.is(row.right(grade + 1, WordClass.QUOTE), Set.of("overall"));
    return all && excludesAreas()
        ? new Verdict(new Bearer.SomeAreas(), verdict.construction())
        : verdict;
  }

  /** Returns whether the sentence excludes areas from what it says: “apart from adoption”. */
  private boolean excludesAreas() {
    for (int i = 0; i < row.size(); i++) {
      int excluded =
          row.right(
              i + 1, WordClass.DETERMINER, WordClass.OWN, WordClass.ADJECTIVE, WordClass.NUMBER);
      if (row.is(i, PhraseBounds.EXCLUDING)
          && row.is(excluded, WordClass.AREA, WordClass.TRANSPARENT)) {
        return true;
      }
    }
    return false;
  }

  private Verdict verdict(int grade) {
    Bearer object = complements.object(grade);
    if (object instanceof Bearer.Areas) {
      return new Verdict(object, Construction.VERB);
    }
    Bearer provided = provision.of(grade);
    if (!(provided instanceof Bearer.Unknown)) {
      return new Verdict(provided, Construction.VERB);
    }
    Bearer described = complements.described(grade);
    if (described instanceof Bearer.Another(var words)
        && words.stream().allMatch(t -> t.is(WordClass.WORD))) {
      Verdict before = before(grade);
      boolean given =
          before.construction() == Construction.VERB || before.construction() == Construction.LINK;
      // An unknown word after a grade is not always its noun: “rated good due to”.
      return given ? before : new Verdict(described, Construction.DESCRIPTION);
    }
    if (!(described instanceof Bearer.Unknown)) {
      return new Verdict(described, Construction.DESCRIPTION);
    }
    Bearer inverted = complements.inverted(grade);
    if (!(inverted instanceof Bearer.Unknown)) {
      return new Verdict(inverted, Construction.VERB);
    }
    Bearer listed = complements.listed(grade);
    if (!(listed instanceof Bearer.Unknown)) {
      return new Verdict(listed, Construction.COMPLEMENT);
    }
    if (object instanceof Bearer.Another) {
      return new Verdict(object, Construction.VERB);
    }
    Bearer stated = complements.stated(complements.lastOfChain(grade));
    Verdict before = before(grade);
    if (!(stated instanceof Bearer.Unknown)) {
      return isThing(before.bearer())
          ? before
          : new Verdict(stated, Construction.COMPLEMENT, before.bearer());
    }
    return before.bearer() instanceof Bearer.Unknown ? carried(grade, before) : before;
  }

  /** Returns whether a bearer has areas of its own: a home that is “good for leadership”. */
  private static boolean isThing(Bearer bearer) {
    return bearer instanceof Bearer.Another(var words)
        && words.stream().anyMatch(t -> t.is(WordClass.THING));
  }

  /**
   * Returns the verdict on something else that goes on: “rated the police good at A and poor at”.
   */
  private Verdict carried(int grade, Verdict otherwise) {
    for (int i = grade - 1; i > 0; i--) {
      if (row.isCouncil(i) || row.is(i, WordClass.AREA, WordClass.SUBORDINATOR, WordClass.STOP)) {
        return otherwise;
      }
      if (row.is(i, WordClass.GRADE)) {
        Verdict earlier = before(i);
        return earlier.bearer() instanceof Bearer.Another
            ? earlier
            : new Verdict(otherwise.bearer(), otherwise.construction(), earlier.bearer());
      }
    }
    return otherwise;
  }

  /** Returns the verdict whose bearer stands before a grade. */
  private Verdict before(int grade) {
    int i =
        row.left(
            grade - 1,
            WordClass.QUOTE,
            WordClass.DETERMINER,
            WordClass.ADVERB,
            WordClass.ADJECTIVE,
            WordClass.NUMBER);
    if (row.isVerbal(grade) && row.is(i, Set.of("will"))) {
      // “its help will require improvement to be good”
      return new Verdict(subjects.of(i), Construction.LINK);
    }
    i = before.inspector(i);
    if (i < 0) {
      return Verdict.NONE;
    }
    if (row.is(i, WordClass.COMMA, WordClass.CONJUNCTION) && series.datedBefore(i) >= 0) {
      return before(series.datedBefore(i));
    }
    int last = row.left(grade - 1, WordClass.QUOTE, WordClass.ADVERB);
    if (row.isVerbal(grade) && row.is(last, Set.of("that")) && row.isNoun(last - 1)) {
      // “the area that requires improvement”
      return new Verdict(subjects.relatives().antecedent(last), Construction.LINK);
    }
    if (row.isVerbal(grade) && i == last) {
      if (row.is(i, WordClass.CONJUNCTION)) {
        return new Verdict(subjects.coordinated(i), Construction.LINK);
      }
      Verdict object = byVerb(i);
      if (object.equals(Verdict.NONE) && mayBeSubject(i)) {
        return new Verdict(subjects.of(grade), Construction.LINK);
      }
    }
    if (row.is(i, WordClass.CONJUNCTION, WordClass.COMMA) && series.before(i) >= 0) {
      return before(series.before(i));
    }
    int after = row.right(grade + 1, WordClass.QUOTE);
    if (row.is(i, WordClass.COMMA) && row.is(i - 1, WordClass.AREA)) {
      if (after >= row.size() || row.is(after, WordClass.COMMA, WordClass.STOP)) {
        // “adoption, good; leadership, outstanding”
        return new Verdict(row.denoted(bounds.start(i), i), Construction.LABEL);
      }
    }
    if (row.is(i, WordClass.COMMA) && row.isCouncil(i - 1) && series.endsApposition(after)) {
      // “its services, inadequate in 2015, were”
      return new Verdict(row.denoted(bounds.start(i), i), Construction.LINK);
    }
    if (row.is(i, WordClass.COMMA) && subjects.parentheses().before(i) < i - 1) {
      // “rated leadership, both here and there, inadequate”
      Verdict around = byObject(subjects.parentheses().before(i), i);
      if (!around.equals(Verdict.NONE)) {
        return around;
      }
    }
    return switch (row.tokens().get(i).wordClass()) {
      case OWN -> new Verdict(new Bearer.Pronoun(i), Construction.OWNER);
      case POSSESSIVE -> new Verdict(subjects.owner(i), Construction.OWNER);
      case COLON, DASH, OPENING -> new Verdict(label(i), Construction.LABEL);
      case PREPOSITION ->
          row.is(i, Set.of("of")) && row.is(i - 1, WordClass.RATING)
              ? ofRating(i - 1)
              : byPreposition(i);
      default -> byVerb(i);
    };
  }

  /** Returns the verdict of a grade after “a rating of”; after “overall” it is on all services. */
  private Verdict ofRating(int rating) {
    Verdict before = before(rating);
    return before.construction() == Construction.LINK && row.is(rating - 1, Set.of("overall"))
        ? new Verdict(new Bearer.Pronoun(rating), Construction.VERB)
        : before;
  }

  private boolean mayBeSubject(int i) {
    return row.isNoun(i)
        || row.is(i, WordClass.PRONOUN, WordClass.RELATIVE, WordClass.ADVERB, WordClass.COMMA);
  }

  /** Returns what a mark labels with a grade, unless that is not known. */
  private Bearer label(int mark) {
    int end = mark;
    if (row.is(mark - 1, WordClass.CLOSING)) {
      while (end > 0 && !row.is(end, WordClass.OPENING)) {
        end--;
      }
    }
    Bearer named = row.denoted(bounds.start(end), end);
    return named instanceof Bearer.Another(var words)
            && words.stream().noneMatch(t -> t.is(WordClass.THING, WordClass.PART))
        ? new Bearer.Unknown()
        : named;
  }

  /** Returns the verdict of a grade after a preposition: “moved from”, “rated X as”. */
  private Verdict byPreposition(int preposition) {
    if (ratings.isBeforeRating(preposition)) {
      return new Verdict(ratings.rated(preposition), Construction.VERB);
    }
    if (!row.is(preposition, BEFORE_GRADE)) {
      return Verdict.NONE;
    }
    if (row.is(preposition, Set.of("as"))
        && row.is(preposition - 1, WordClass.COMMA)
        && row.is(preposition + 1, WordClass.DETERMINER)) {
      // “inspectors say, as a good rating is revealed”
      return Verdict.NONE;
    }
    if (row.is(preposition, Set.of("with")) && before.isAsRating(preposition)) {
      // “came out of its inspection with ‘good’ as its overall mark”
      return new Verdict(subjects.coordinated(preposition), Construction.VERB);
    }
    if (row.is(preposition, Set.of("with")) && row.is(preposition - 1, WordClass.COMMA)) {
      return new Verdict(subjects.coordinated(preposition), Construction.LINK);
    }
    if (row.is(preposition - 1, WordClass.COMMA)) {
      // “rated its services, including fostering and adoption, as”
      int around = subjects.parentheses().beforeIncluded(preposition - 1);
      Verdict object = around < 0 ? Verdict.NONE : byObject(around, preposition);
      if (!object.equals(Verdict.NONE)) {
        return object;
      }
    }
    int i = before.steps(before.ofInspection(preposition - 1));
    // “from X to Y”: the verb stands before the first grade.
    if (row.is(i, WordClass.GRADE, WordClass.RATING)) {
      return before(i);
    }
    if (series.beforeTime(preposition - 1) >= 0) {
      return before(series.beforeTime(preposition - 1));
    }
    if (row.is(i, OUTCOME) && (ratings.isSubjectOf(i) || ratings.isAfter(preposition))) {
      return new Verdict(new Bearer.Council(List.of()), Construction.VERB);
    }
    if (row.is(preposition - 1, WordClass.COMMA)) {
      for (int j = i; j > 0 && j >= i - MAX_APPOSITION; j--) {
        if (row.is(j, WordClass.LINKING)) {
          return new Verdict(subjects.of(j), Construction.LINK);
        }
      }
    }
    Verdict byVerb = byVerb(i);
    if (byVerb.equals(Verdict.NONE)
        && row.is(preposition, STANDING_AT)
        && forms.endsAfterGrade(preposition)) {
      Bearer subject = subjects.coordinated(preposition);
      return subject instanceof Bearer.Areas ? new Verdict(subject, Construction.LINK) : byVerb;
    }
    return byVerb;
  }

  /** Returns the verdict of the verb that ends at an index, or whose object does. */
  private Verdict byVerb(int last) {
    int i = row.left(last, WordClass.ADVERB, WordClass.QUOTE);
    if (row.is(i, WordClass.LINKING)) {
      return new Verdict(subjects.of(i), Construction.LINK);
    }
    boolean reportedAs = row.is(i + 1, Set.of("as", "as being")) && row.isNoun(i - 1);
    boolean said = row.is(i, WordClass.SAYING) && (row.isPassive(i) || reportedAs);
    if (said
        || row.is(i, WordClass.GETTING, WordClass.CHANGING, WordClass.GIVING, WordClass.GRADING)) {
      return objects.isMissing(i)
          ? new Verdict(objects.ofRelativeClause(i), Construction.VERB)
          : new Verdict(subjects.of(i), Construction.VERB);
    }
    return byObject(i, last);
  }

  private Verdict byObject(int i, int last) {
    if (i == row.left(last, WordClass.QUOTE) && row.is(i, WordClass.AREA)) {
      Bearer object = objects.endingAt(i);
      // “with leadership outstanding and adoption good”
      return object instanceof Bearer.Unknown
          ? new Verdict(row.denoted(bounds.start(i + 1), i + 1), Construction.LABEL)
          : new Verdict(object, Construction.VERB);
    }
    int start = bounds.objectStart(i);
    if (start > i || row.is(i, WordClass.PREPOSITION, WordClass.CONJUNCTION)) {
      return Verdict.NONE;
    }
    if (start == 0 || row.is(start - 1, WordClass.COLON)) {
      boolean quoted = row.is(last + 1, WordClass.QUOTE);
      return quoted ? new Verdict(row.denoted(start, i + 1), Construction.LABEL) : Verdict.NONE;
    }
    Bearer object = objects.endingAt(i);
    return object instanceof Bearer.Unknown ? Verdict.NONE : new Verdict(object, Construction.VERB);
  }
}
