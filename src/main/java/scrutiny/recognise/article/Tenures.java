package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Role;
import scrutiny.fact.TenureStated;
import scrutiny.fact.TenureStated.TenureStatus;
import scrutiny.recognise.article.ArticlePeople.NamedPerson;
import scrutiny.recognise.phrase.RolePhrases;
import scrutiny.text.Span;

/** Finds when the people whom an article names took up or left their posts. */
final class Tenures {
  /** Roles that are not posts of a council or board. */
  private static final Set<Role> NO_POSTS =
      Set.of(
          Role.LEAD_INSPECTOR,
          Role.OFSTED_NATIONAL,
          Role.JOURNALIST,
          Role.SPOKESPERSON,
          Role.MINISTER);

  private static final Set<Role> NO_EARLIER_POSTS =
      Set.of(Role.LEAD_INSPECTOR, Role.JOURNALIST, Role.SPOKESPERSON);

  /** The maximum distance from "previously" to a role after it, in characters. */
  private static final int MAX_ROLE_DISTANCE = 110;

  private static final int MAX_ORGANISATION_DISTANCE = 60;
  private static final Pattern AT =
      Pattern.compile("^\\s+(?:at|for|of|in|with)\\s+(?:the\\s+)?(?:London Borough of\\s+)?");
  private static final Pattern DATE_QUALIFIER = Pattern.compile("\\b(?:late|early|mid)[\\s-]+$");

  private static final int MAX_QUALIFIER_LENGTH = 8;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Article article;
  private final String text;
  private final List<NamedPerson> people;
  private final List<TenureStated> all = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Tenures(Article article, List<NamedPerson> people) {
    this.article = article;
    this.text = article.characters();
    this.people = people;
  }

  /** Returns the tenures that an article states of people whom it names. */
  static List<TenureStated> of(Article article, List<NamedPerson> people) {
    Tenures tenures = new Tenures(article, people);
    for (Sentence sentence : article.sentences()) {
      tenures.readSentence(sentence.span());
    }
    return List.copyOf(tenures.all);
  }

  /** A mention of a person. */
  private record PersonMention(NamedPerson person, Span span) {}

  private void readSentence(Span sentence) {
    List<PersonMention> mentions = mentions(sentence);
    for (int i = 0; i < mentions.size(); i++) {
      int from = i == 0 ? sentence.start() : mentions.get(i - 1).span().end();
      int to = i + 1 < mentions.size() ? mentions.get(i + 1).span().start() : sentence.end();
      PersonMention mention = mentions.get(i);
      if (!NO_POSTS.contains(mention.person().role())) {
        Span before = new Span(from, mention.span().start());
        Span after = new Span(mention.span().end(), to);
        readDeparture(mention, before, after);
        readArrival(mention, after);
        readStart(mention, before, after);
        readEarlierPosts(mention, after);
      }
    }
  }

  /** Returns whether another person has the same surname, which then names neither of them. */
  private boolean isSurnameShared(NamedPerson person) {
    return people.stream().filter(p -> p.surname().equals(person.surname())).count() > 1;
  }

  private List<PersonMention> mentions(Span sentence) {
    List<PersonMention> mentions = new ArrayList<>();
    for (NamedPerson person : people) {
      Matcher name =
          Pattern.compile("(?<!\\p{L})" + Pattern.quote(person.surname()) + "(?!\\p{L})")
              .matcher(text)
              .region(sentence.start(), sentence.end());
      while (name.find()) {
        int first = name.end() - person.name().length();
        boolean isFullName = first >= sentence.start() && text.startsWith(person.name(), first);
        if (!isFullName && isSurnameShared(person)) {
          continue;
        }
        mentions.add(
            new PersonMention(person, new Span(isFullName ? first : name.start(), name.end())));
      }
    }
    mentions.removeIf(
        m -> article.quotations().stream().anyMatch(q -> q.span().contains(m.span())));
    mentions.sort(
        Comparator.comparingInt((PersonMention m) -> m.span().start())
            .thenComparing(m -> m.span().end(), Comparator.reverseOrder()));
    return withoutOverlaps(mentions);
  }

  /** Returns mentions without those within another: “White” in “Mary Rhodes White”. */
  private static List<PersonMention> withoutOverlaps(List<PersonMention> sorted) {
    List<PersonMention> apart = new ArrayList<>();
    for (PersonMention mention : sorted) {
      if (apart.isEmpty() || apart.getLast().span().end() <= mention.span().start()) {
        apart.add(mention);
      }
    }
    return apart;
  }

  /** Reads that somebody has left: from the title, a verb, or the name of the successor. */
  private void readDeparture(PersonMention mention, Span before, Span after) {
    NamedPerson person = mention.person();
    Matcher left = TenureWords.LEFT.matcher(substring(after));
    Optional<ArticleDates.ArticleDate> until = Optional.empty();
    Span evidence = mention.span();
    if (left.find()) {
      Span following = new Span(after.start() + left.end(), after.end());
      until =
          dates(following)
              .filter(d -> matches(TenureWords.TO_END, following.start(), d))
              .findFirst();
      int end = until.map(d -> d.span().end()).orElse(following.start());
      evidence = new Span(evidence.start(), end);
    } else if (TenureWords.AFTER.matcher(substring(before)).find()) {
      int verb = start(TenureWords.AFTER, before);
      evidence = new Span(verb, evidence.end());
    } else if (isFormer(person) && person.evidence().contains(mention.span())) {
      Span role = person.evidence();
      until =
          dates(after)
              .filter(d ->
                  TenureWords.UNTIL.matcher(text.substring(role.start(), d.span().start())).find())
              .findFirst();
      evidence = until.map(d -> role.to(d.span())).orElse(role);
    } else {
      return;
    }
    if (!person.organisation().equals(Employers.PRESS)) {
      add(person, evidence, TenureStatus.FORMER, Optional.empty(), start(until));
    }
  }

  private boolean isFormer(NamedPerson person) {
    Span evidence = person.evidence();
    if (TenureWords.FORMER_TITLE.matcher(person.title()).matches()) {
      return true;
    }
    int role = text.indexOf(person.title(), evidence.start());
    int at =
        person.title().isEmpty() || role < 0 || role > evidence.end() ? evidence.start() : role;
    return TenureWords.FORMER.matcher(text.substring(Math.max(0, at - 25), at)).find();
  }

  private void readArrival(PersonMention mention, Span after) {
    Matcher comes = TenureWords.COMES.matcher(substring(after));
    if (comes.find()) {
      Span following = new Span(after.start() + comes.end(), after.end());
      // A month without its year would be read as the last one past, which is wrong here.
      Optional<ArticleDates.ArticleDate> since =
          dates(following)
              .filter(d -> YEAR.matcher(text.substring(d.span().start(), d.span().end())).find())
              .filter(d -> matches(TenureWords.TO_DATE, following.start(), d))
              .findFirst();
      int end = since.map(d -> d.span().end()).orElse(following.start());
      add(
          mention.person(),
          new Span(mention.span().start(), end),
          TenureStatus.INCOMING,
          start(since),
          Optional.empty());
    }
  }

  private void readStart(PersonMention mention, Span before, Span after) {
    NamedPerson person = mention.person();
    String following = substring(after);
    if (TenureWords.LEFT.matcher(following).find() || TenureWords.COMES.matcher(following).find()) {
      return;
    }
    Optional<ArticleDates.ArticleDate> dateBefore = dates(before).reduce((a, b) -> b);
    Optional<Span> evidence = Optional.empty();
    Optional<ArticleDates.ArticleDate> since = Optional.empty();
    Matcher began = TenureWords.BEGAN.matcher(following);
    boolean begins = began.find();
    if (!begins && person.title().isEmpty()) {
      began = TenureWords.JOINED.matcher(following);
      begins = began.find();
    }
    if (begins) {
      int from = after.start() + began.end();
      since =
          dates(after)
              .filter(d -> d.span().start() >= from && matches(TenureWords.TO_DATE, from, d))
              .findFirst();
      evidence = since.map(d -> mention.span().to(d.span()));
      if (since.isEmpty()) {
        since = dateBefore.filter(d -> isAtSentenceStart(before, d, mention));
        evidence = since.map(d -> d.span().to(new Span(mention.span().start(), from)));
      }
    } else if (TenureWords.WITH_BEGAN.matcher(following).find()) {
      since =
          dateBefore.filter(d ->
              TenureWords.WITH
                  .matcher(text.substring(d.span().end(), mention.span().start()))
                  .matches());
      Optional<RolePhrases.RoleMention> role = RolePhrases.first(text, after);
      evidence = since.flatMap(d -> role.map(r -> d.span().to(r.span())));
    } else {
      Optional<RolePhrases.RoleMention> role = RolePhrases.first(text, after);
      if (role.isPresent()) {
        int from = role.get().span().end();
        since =
            dates(after)
                .filter(d -> d.span().start() >= from && matches(TenureWords.SINCE, from, d))
                .findFirst();
        evidence = since.map(d -> mention.span().to(d.span()));
      }
    }
    if (evidence.isPresent() && start(since).isPresent()) {
      add(
          inStatedPost(person, evidence.get()),
          evidence.get(),
          isFormer(person) ? TenureStatus.FORMER : TenureStatus.CURRENT,
          start(since),
          Optional.empty());
    }
  }

  /** Returns the person in the post that the evidence names, if it names one. */
  private NamedPerson inStatedPost(NamedPerson person, Span evidence) {
    return RolePhrases.first(text, evidence)
        .filter(
            r -> r.role() != Role.OTHER && r.role() != person.role() && person.role() == Role.OTHER)
        .map(r ->
            new NamedPerson(
                evidence,
                person.name(),
                r.role(),
                text.substring(r.span().start(), r.span().end()),
                person.organisation(),
                r.interim()))
        .orElse(person);
  }

  /** Returns whether a date begins the sentence and the name follows it directly. */
  private boolean isAtSentenceStart(
      Span before, ArticleDates.ArticleDate date, PersonMention mention) {
    return TenureWords.HEAD.matcher(text.substring(before.start(), date.span().start())).find()
        && text.substring(date.span().end(), mention.span().start())
            .matches(",?\\s+(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\\s+)?");
  }

  /** Reads the posts that somebody held before. */
  private void readEarlierPosts(PersonMention mention, Span after) {
    Matcher earlier = TenureWords.EARLIER.matcher(text).region(after.start(), after.end());
    while (earlier.find()) {
      Span rest = new Span(earlier.end(), Math.min(after.end(), earlier.end() + MAX_ROLE_DISTANCE));
      Optional<RolePhrases.RoleMention> role =
          RolePhrases.first(text, rest)
              .filter(r ->
                  TenureWords.TO_ROLE
                      .matcher(text.substring(rest.start(), r.span().start()))
                      .matches())
              .filter(r -> !NO_EARLIER_POSTS.contains(r.role()))
              .filter(r -> !mention.person().evidence().contains(r.span()));
      Optional<Body> organisation =
          role.flatMap(r -> organisation(mention.person(), r.span().end(), after));
      if (role.isEmpty() || organisation.isEmpty()) {
        continue;
      }
      Span evidence = mention.span().to(role.get().span());
      Optional<PartialDate> until =
          all.stream()
              .filter(t -> t.holder().filter(mention.person().name()::equals).isPresent())
              .filter(t ->
                  t.status() == TenureStatus.CURRENT
                      && t.quote().span().end() > mention.span().start()
                      && t.quote().span().end() <= earlier.start())
              .filter(t -> earlier.group(1) != null)
              .flatMap(t -> t.since().stream())
              .findFirst();
      String title = text.substring(role.get().span().start(), role.get().span().end());
      if (seen.add(mention.person().name() + " before " + title)) {
        all.add(
            new TenureStated(
                article.quote(evidence),
                Optional.of(mention.person().name()),
                role.get().role(),
                normalise(title),
                organisation.get(),
                TenureStatus.FORMER,
                true,
                Optional.empty(),
                until,
                role.get().interim()));
      }
    }
  }

  /** Returns the body of an earlier post: the council named after it, else the present one. */
  private Optional<Body> organisation(NamedPerson person, int roleEnd, Span after) {
    Span following = new Span(roleEnd, Math.min(after.end(), roleEnd + MAX_ORGANISATION_DISTANCE));
    Matcher at = AT.matcher(substring(following));
    if (at.find()) {
      int start = roleEnd + at.end();
      return article.authorityMentions().stream()
          .filter(n -> Math.abs(n.start() - start) <= 4 || (n.start() <= start && n.end() > start))
          .findFirst()
          .map(n -> new Body.Council(new Gss(n.authority().gss())));
    }
    boolean elsewhere =
        TenureWords.FROM_ELSEWHERE.matcher(substring(new Span(after.start(), roleEnd))).find();
    return elsewhere ? Optional.empty() : Optional.of(person.organisation());
  }

  private void add(
      NamedPerson person,
      Span evidence,
      TenureStatus status,
      Optional<PartialDate> since,
      Optional<PartialDate> until) {
    if (seen.add(person.name() + " " + status)) {
      all.add(
          new TenureStated(
              article.quote(evidence),
              Optional.of(person.name()),
              person.role(),
              normalise(person.title()),
              person.organisation(),
              status,
              false,
              since,
              until,
              person.interim()));
    }
  }

  private static String normalise(String title) {
    return title.replaceAll("\\s+", " ").strip();
  }

  private static Optional<PartialDate> start(Optional<ArticleDates.ArticleDate> date) {
    return date.flatMap(ArticleDates.ArticleDate::start);
  }

  private Stream<ArticleDates.ArticleDate> dates(Span part) {
    return article.dates(part).stream().filter(d -> d.end().isEmpty()).map(this::withQualifier);
  }

  /** Returns a date with the "late" or "early" before it. */
  private ArticleDates.ArticleDate withQualifier(ArticleDates.ArticleDate date) {
    int at = date.span().start();
    Matcher qualifier =
        DATE_QUALIFIER.matcher(text).region(Math.max(0, at - MAX_QUALIFIER_LENGTH), at);
    return qualifier.find()
        ? new ArticleDates.ArticleDate(
            new Span(qualifier.start(), date.span().end()), date.start(), date.end())
        : date;
  }

  private boolean matches(Pattern between, int from, ArticleDates.ArticleDate date) {
    return between.matcher(text.substring(from, date.span().start())).find();
  }

  private int start(Pattern pattern, Span part) {
    Matcher match = pattern.matcher(substring(part));
    return match.find() ? part.start() + match.start() : part.start();
  }

  private String substring(Span part) {
    return text.substring(part.start(), part.end());
  }
}
