package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.fact.Role;
import scrutiny.fact.StatementMade;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.GradeWords;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.recognise.article.People.Person;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Span;

/** Reads the words that an article gives as somebody's, and whose they are. */
public final class StatementRecogniser implements Recogniser {
  private static final String VERB =
      "(?:said|says|saying|told|tells|added|adds|adding|explained|commented|wrote|writes|stated|states|insisted|warned|warns|admitted|noted|notes|concluded|concludes|continued|described|called|calls|praised|praises|found|finds|reported|reports|highlighted|remarked|cautioned|observed|observing|pledged|promised|responded|replied|argued|claimed|hailed|branded|speaks?"
          + " of|spoke"
          + " of|wished|felt|recognised|identified|thanked|apologised|outlined|reads?|warned|commended|concerned|tell|say|called"
          + " for|cites?|cited|labelled|deemed|acknowledged|welcomed)";
  private static final Pattern SPEAKS =
      Pattern.compile("\\b" + VERB + "\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern INSPECTORATE =
      Pattern.compile(
          "\\b(?:Ofsted(?:[’']s (?:\\w+ )?report)?|inspectors|the (?:\\w+"
              + " )?report|inspectorate|watchdog|the inspection(?: report)?|a report|the"
              + " letter|regulator|(?:monitoring|focused) visit)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PRONOUN =
      Pattern.compile(
          "\\b(?:he|she)\\b(?=\\s+(?:\\w+\\s+)?" + VERB + ")|" + VERB + "\\s+(?:he|she)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IT =
      Pattern.compile("\\b(?:it|they)\\s+(?:also\\s+)?" + VERB + "\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPOKESPERSON =
      Pattern.compile("\\bspokes(?:man|woman|person)\\b", Pattern.CASE_INSENSITIVE);

  private final AuthorityFinder finder;

  public StatementRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(LaidOut document) {
    Article article = Article.of(document, finder);
    return Reading.of(new Attribution(article).statements());
  }

  /**
   * Who speaks.
   *
   * @param name empty where an organisation does
   */
  private record Speaker(Optional<String> name, Body organisation) {}

  /** Goes through an article's quotations in order; who spoke last may speak on. */
  private static final class Attribution {
    private final Article article;
    private final String text;
    private final List<Person> people;
    private Optional<Speaker> last = Optional.empty();

    Attribution(Article article) {
      this.article = article;
      this.text = article.characters();
      this.people = People.of(article);
    }

    List<Fact> statements() {
      List<Fact> facts = new ArrayList<>();
      List<Quotation> quotations = article.quotations();
      for (int i = 0; i < quotations.size(); i++) {
        Quotation quotation = quotations.get(i);
        if (isName(quotation.span())) {
          continue;
        }
        boolean opens = opensBlock(quotation);
        boolean goesOn =
            opens
                && i > 0
                && quotation.block() == quotations.get(i - 1).block() + 1
                && (!quotations.get(i - 1).closed() || isWholeBlock(quotation));
        Optional<Speaker> named = speaker(quotation);
        Optional<Speaker> speaker =
            named.isEmpty() && (goesOn || sameBlock(quotations, i)) ? last : named;
        if (speaker.isPresent()) {
          last = speaker;
          facts.add(
              new StatementMade(
                  article.quote(quotation.span()),
                  speaker.get().name(),
                  speaker.get().organisation()));
        }
      }
      return facts;
    }

    /** Whether quotation marks only set a grade or a name off. */
    private boolean isName(Span span) {
      boolean grade =
          GradeWords.in(text, span).stream()
              .anyMatch(g -> g.span().length() * 3 >= span.length() * 2);
      return grade || span.length() < 4;
    }

    private boolean opensBlock(Quotation quotation) {
      return article.sentences().stream()
          .anyMatch(s ->
              s.block() == quotation.block()
                  && s.opens()
                  && s.span().start() >= quotation.span().start() - 2
                  && s.span().start() <= quotation.span().start());
    }

    private boolean isWholeBlock(Quotation quotation) {
      return article.sentences().stream()
          .filter(s -> s.block() == quotation.block())
          .allMatch(s -> s.span().end() <= quotation.span().end() + 2);
    }

    private static boolean sameBlock(List<Quotation> quotations, int i) {
      return i > 0 && quotations.get(i - 1).block() == quotations.get(i).block();
    }

    /** Who the words around a quotation say speaks. */
    private Optional<Speaker> speaker(Quotation quotation) {
      Span block = block(quotation.block());
      int end = Math.min(block.end(), quotation.span().end() + 160);
      String after = outside(quotation.span().end() + 1, end);
      String afterSentence = after.split("(?<=\\p{L}[.!?])\\s", 2)[0];
      String before = outside(sentenceStart(quotation), quotation.span().start() - 1);
      if (SPEAKS.matcher(before).find() || before.strip().endsWith(":")) {
        Optional<Speaker> ahead = in(before, false, quotation);
        if (ahead.isPresent()) {
          return ahead;
        }
      }
      if (SPEAKS.matcher(afterSentence).find()) {
        Optional<Speaker> behind = in(afterSentence, true, quotation);
        if (behind.isPresent()) {
          return behind;
        }
      }
      return Optional.empty();
    }

    /** The speaker named in words beside a quotation: the nearest one to it. */
    private Optional<Speaker> in(String words, boolean first, Quotation quotation) {
      Optional<Speaker> found = Optional.empty();
      int best = first ? Integer.MAX_VALUE : -1;
      for (Person p : people) {
        int at = first ? find(words, p) : findLast(words, p);
        if (at >= 0 && (first ? at < best : at > best)) {
          best = at;
          found = Optional.of(new Speaker(Optional.of(p.name()), p.organisation()));
        }
      }
      Matcher inspectorate = INSPECTORATE.matcher(words);
      while (inspectorate.find()) {
        int at = inspectorate.start();
        boolean nearer = first ? at < best : at > best && found.isEmpty();
        if (nearer) {
          best = at;
          found = Optional.of(new Speaker(Optional.empty(), Body.OFSTED));
        }
      }
      if (found.isEmpty() && SPOKESPERSON.matcher(words).find()) {
        return Optional.of(new Speaker(Optional.empty(), council()));
      }
      if (found.isEmpty() && PRONOUN.matcher(words).find()) {
        return lastNamed(quotation);
      }
      return found.isEmpty() && IT.matcher(words).find() ? last : found;
    }

    /** The person named last before a quotation: whom "she said" means. */
    private Optional<Speaker> lastNamed(Quotation quotation) {
      String before = text.substring(0, quotation.span().start());
      return people.stream()
          .filter(p -> p.role() != Role.JOURNALIST && findLast(before, p) >= 0)
          .max(Comparator.comparingInt(p -> findLast(before, p)))
          .map(p -> new Speaker(Optional.of(p.name()), p.organisation()));
    }

    private static int find(String words, Person p) {
      Matcher name = Pattern.compile("\\b" + Pattern.quote(p.surname()) + "\\b").matcher(words);
      return name.find() ? name.start() : -1;
    }

    private static int findLast(String words, Person p) {
      Matcher name = Pattern.compile("\\b" + Pattern.quote(p.surname()) + "\\b").matcher(words);
      int at = -1;
      while (name.find()) {
        at = name.start();
      }
      return at;
    }

    private Body council() {
      return article.subjects().all().stream()
          .findFirst()
          .<Body>map(gss -> new Body.Council(new Gss(gss.code())))
          .orElse(new Body.Other("council"));
    }

    private Span block(int number) {
      return article.sentences().stream()
          .filter(s -> s.block() == number)
          .map(Sentence::span)
          .reduce(Span::to)
          .orElseThrow();
    }

    private int sentenceStart(Quotation quotation) {
      return article.sentences().stream()
          .map(Sentence::span)
          .filter(s -> s.start() <= quotation.span().start() && quotation.span().start() <= s.end())
          .mapToInt(Span::start)
          .max()
          .orElse(quotation.span().start());
    }

    /** The characters of a stretch, those of quotations left out. */
    private String outside(int start, int end) {
      StringBuilder words = new StringBuilder();
      for (int i = Math.max(0, start); i < end && i < text.length(); i++) {
        int at = i;
        if (article.quotations().stream()
            .noneMatch(q -> q.span().start() <= at && at < q.span().end())) {
          words.append(text.charAt(i));
        }
      }
      return words.toString();
    }
  }
}
