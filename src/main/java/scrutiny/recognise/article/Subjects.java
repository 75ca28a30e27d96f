package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.fact.Gss;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.reference.AuthorityMention;
import scrutiny.text.Cancellation;
import scrutiny.text.Span;

/** Determines which authorities the sentences of an article are about. */
final class Subjects {
  /** Matches the text between the names of authorities that are named together. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?:['’]s?)?(?:\\s+(?:city|county|borough|metropolitan|district|unitary|council|councils|mbc|cc))*(?:,"
              + " in (?:the )?(?:[\\w-]+"
              + " ){0,2}[\\w-]+(?=,)|\\s+in\\s+(?-i:\\p{Lu})[\\w-]+(?=\\s+(?:and\\b|&)))?\\s*(?:,|\\band\\b|&|,"
              + " and\\b|or\\b|joins?\\b|joined\\b|;)?\\s*(?:both\\s+)?(?:the\\s+)?(?:(?:london|royal|city|county|borough|metropolitan|council|of)\\s+)*",
          Pattern.CASE_INSENSITIVE);

  /** Matches right before the names of councils that work together. */
  private static final Pattern PARTNERS =
      Pattern.compile("\\bbetween\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

  /** Matches right before the names of councils that another one is said to join. */
  private static final Pattern JOINING =
      Pattern.compile(
          WordSets.expression("joining others") + "\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

  /** Matches the credit of a picture, with whose caption nothing goes on. */
  private static final Pattern CREDIT =
      Pattern.compile("image source|image:|picture:|getty images", Pattern.CASE_INSENSITIVE);

  /** Matches the beginning of a line that offers other stories than the one that it interrupts. */
  private static final Pattern OTHER_STORIES =
      Pattern.compile(
          "\\W*" + WordSets.expression("offers of other stories"), Pattern.CASE_INSENSITIVE);

  /** Matches right after a name to which the rest of its sentence refers: “Kent, where he”. */
  private static final Pattern REFERRED_TO =
      Pattern.compile(",?\\s+(?:which|where|whose)\\b", Pattern.CASE_INSENSITIVE);

  /** Matches such words and a clause without a comma after them. */
  private static final Pattern CLAUSE =
      Pattern.compile(REFERRED_TO.pattern() + "[^,:–—]*", Pattern.CASE_INSENSITIVE);

  /** Authorities that are named together, with the span of their names. */
  record AuthorityGroup(Span span, List<Gss> authorities) {
    static final AuthorityGroup NONE = new AuthorityGroup(new Span(0, 0), List.of());

    boolean isEmpty() {
      return authorities.isEmpty();
    }
  }

  /** The minimum number of headings and list items on a page of several stories. */
  private static final int MIN_STORIES = 3;

  private final Map<Integer, List<AuthorityGroup>> named;
  private final Map<Integer, List<AuthorityGroup>> incidental;
  private final Map<Integer, List<AuthorityGroup>> referredTo;
  private final List<AuthorityGroup> carried;

  private Subjects(
      Map<Integer, List<AuthorityGroup>> named,
      Map<Integer, List<AuthorityGroup>> incidental,
      Map<Integer, List<AuthorityGroup>> referredTo,
      List<AuthorityGroup> carried) {
    this.named = named;
    this.incidental = incidental;
    this.referredTo = referredTo;
    this.carried = carried;
  }

  /** Returns the subjects of an article's sentences. */
  static Subjects of(String text, List<Sentence> sentences, List<AuthorityMention> mentions) {
    Map<Integer, List<AuthorityGroup>> named = new HashMap<>();
    Map<Integer, List<AuthorityGroup>> incidental = new HashMap<>();
    Map<Integer, List<AuthorityGroup>> referredTo = new HashMap<>();
    Optional<String> main = main(sentences, mentions);
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      List<AuthorityMention> all =
          mentions.stream()
              .filter(n ->
                  span.contains(Article.span(n))
                      && !IncidentalCouncils.isLocation(text, n, mentions))
              .toList();
      List<AuthorityMention> within =
          all.stream()
              .filter(n ->
                  main.equals(Optional.of(n.authority().gss()))
                      || !IncidentalCouncils.isEmployer(text, span, n))
              .toList();
      referredTo.put(
          i,
          joined(text, all).stream()
              .map(Subjects::group)
              .filter(g -> REFERRED_TO.matcher(text).region(g.span().end(), span.end()).lookingAt())
              .toList());
      List<List<AuthorityMention>> joined = joined(text, within);
      named.put(i, groups(joined, m -> !IncidentalCouncils.isIncidental(text, span, m)));
      incidental.put(i, groups(joined, m -> IncidentalCouncils.isIncidental(text, span, m)));
    }
    List<AuthorityGroup> carried = new ArrayList<>();
    AuthorityGroup current =
        named.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(e -> e.getValue().stream())
            .findFirst()
            .filter(g -> g.authorities().size() == 1 || isCounted(text, sentences, g))
            .or(() -> alone(named, main))
            .orElse(AuthorityGroup.NONE);
    Set<Gss> former = FormerCouncils.of(mentions);
    boolean severalStories = hasSeveralStories(text, sentences, named);
    current = severalStories ? AuthorityGroup.NONE : current;
    for (int i = 0; i < sentences.size(); i++) {
      current =
          severalStories && startsStory(text, sentences.get(i)) ? AuthorityGroup.NONE : current;
      carried.add(current);
      List<AuthorityGroup> groups =
          isAside(text, sentences.get(i))
              ? List.of()
              : named.getOrDefault(i, List.of()).stream()
                  .filter(group -> !former.containsAll(group.authorities()))
                  .toList();
      current = groups.isEmpty() || isPartner(text, current, groups) ? current : last(text, groups);
    }
    return new Subjects(named, incidental, referredTo, carried);
  }

  /**
   * Returns whether a page lists several stories: headings or list items of which two name
   * different authorities. None of them continues the one above it.
   */
  private static boolean hasSeveralStories(
      String text, List<Sentence> sentences, Map<Integer, List<AuthorityGroup>> named) {
    Set<Gss> subjects = new LinkedHashSet<>();
    int stories = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      stories += startsStory(text, sentence) ? 1 : 0;
      if ((sentence.heading() || sentence.item()) && !isAside(text, sentence)) {
        named.getOrDefault(i, List.of()).stream()
            .flatMap(g -> g.authorities().stream())
            .forEach(subjects::add);
      }
    }
    return stories >= MIN_STORIES && subjects.size() > 1;
  }

  private static boolean startsStory(String text, Sentence sentence) {
    return sentence.startsBlock()
        && (sentence.heading() || sentence.item())
        && !isAside(text, sentence);
  }

  /** Returns the authorities that the article is about, in the order of first mention. */
  Set<Gss> all() {
    return named.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(e -> e.getValue().stream())
        .flatMap(g -> g.authorities().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Returns the authorities that a span is about: the last named before it in its clause, or to
   * which a relative clause before it refers, although its sentence is not about them; else those
   * named later in the clause, else in the sentence, else in the sentences before.
   */
  AuthorityGroup at(String text, Sentence sentence, int number, Span span) {
    List<AuthorityGroup> groups = named.getOrDefault(number, List.of());
    Span clause = ArticleClauses.around(text, sentence.span(), span.start());
    AuthorityGroup before = AuthorityGroup.NONE;
    AuthorityGroup after = AuthorityGroup.NONE;
    AuthorityGroup inSentence = AuthorityGroup.NONE;
    for (AuthorityGroup group : groups) {
      if (group.span().start() <= span.start()) {
        before = clause.contains(group.span()) ? group : before;
        inSentence = group;
      } else if (after.isEmpty() && clause.contains(group.span())) {
        after = group;
      }
    }
    Optional<AuthorityGroup> referent = referent(text, number, span, inSentence);
    if (referent.isPresent()) {
      return referent.get();
    }
    if (!before.isEmpty()) {
      return before;
    }
    if (!after.isEmpty()) {
      return after;
    }
    if (!inSentence.isEmpty()) {
      return inSentence;
    }
    boolean later =
        !groups.isEmpty()
            && groups.getFirst().span().start() > span.end()
            && text.substring(span.end(), groups.getFirst().span().start()).contains(";");
    return groups.isEmpty() || (later && !carried.get(number).isEmpty())
        ? carried.get(number)
        : groups.getFirst();
  }

  /**
   * Returns the authority to which a relative clause refers that goes on up to a span; none if that
   * clause may have ended and the sentence names no other.
   */
  private Optional<AuthorityGroup> referent(
      String text, int number, Span span, AuthorityGroup lastNamed) {
    return referredTo.getOrDefault(number, List.of()).stream()
        .filter(g -> g.span().end() <= span.start())
        .filter(g -> lastNamed.isEmpty() || g.span().start() > lastNamed.span().start())
        .reduce((a, b) -> b)
        .flatMap(g -> {
          if (!CLAUSE.matcher(text).region(g.span().end(), span.start()).matches()) {
            return lastNamed.isEmpty() ? Optional.of(AuthorityGroup.NONE) : Optional.empty();
          }
          return Optional.of(g);
        });
  }

  /** Returns the authorities that a sentence names and is about, in text order. */
  List<AuthorityGroup> in(int number) {
    return named.getOrDefault(number, List.of());
  }

  /**
   * Returns the authorities named at a span of a sentence, also those that are incidental to it.
   */
  AuthorityGroup named(int number, Span span) {
    return Stream.of(named, incidental)
        .flatMap(groups -> groups.getOrDefault(number, List.of()).stream())
        .filter(group -> group.span().contains(span))
        .findFirst()
        .orElse(AuthorityGroup.NONE);
  }

  /** Returns the first mention of the main authority alone, if there are two or more of them. */
  private static Optional<AuthorityGroup> alone(
      Map<Integer, List<AuthorityGroup>> named, Optional<String> main) {
    List<AuthorityGroup> groups =
        named.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(e -> e.getValue().stream())
            .filter(g ->
                g.authorities().stream().map(a -> Optional.of(a.code())).allMatch(main::equals))
            .toList();
    return groups.size() >= 2 ? Optional.of(groups.getFirst()) : Optional.empty();
  }

  /**
   * Returns the GSS code of the authority that the article names most often, the first of several.
   * Officers are called by its name.
   */
  private static Optional<String> main(List<Sentence> sentences, List<AuthorityMention> mentions) {
    Map<String, Long> times =
        mentions.stream()
            .filter(n -> isWithin(sentences, n))
            .collect(
                Collectors.groupingBy(
                    n -> n.authority().gss(), LinkedHashMap::new, Collectors.counting()));
    return times.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /** Returns whether the text before a group states its size: "three councils". */
  private static boolean isCounted(String text, List<Sentence> sentences, AuthorityGroup group) {
    List<String> numbers = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");
    int size = group.authorities().size();
    int own =
        sentences.stream()
            .map(Sentence::span)
            .filter(s -> s.contains(group.span()))
            .mapToInt(Span::start)
            .findFirst()
            .orElse(group.span().start());
    String before = text.substring(sentences.getFirst().span().start(), own);
    return size >= 2
        && size < numbers.size() + 2
        && Pattern.compile(
                "\\b"
                    + numbers.get(size - 2)
                    + "\\s+(?:\\w+\\s+){0,2}(?:councils|authorities|boroughs|counties|areas)\\b",
                Pattern.CASE_INSENSITIVE)
            .matcher(before)
            .find();
  }

  /**
   * Returns whether a sentence names what the text is about only with its partner: “The partnership
   * between Bury and Kent”, after which it goes on about Bury.
   */
  private static boolean isPartner(
      String text, AuthorityGroup current, List<AuthorityGroup> groups) {
    return current.authorities().size() == 1
        && groups.size() == 1
        && groups.getFirst().authorities().containsAll(current.authorities())
        && PARTNERS.matcher(text).region(0, groups.getFirst().span().start()).find();
  }

  /** Returns the last group named, or the one before it if that joined those: “A has joined B”. */
  private static AuthorityGroup last(String text, List<AuthorityGroup> groups) {
    AuthorityGroup last = groups.getLast();
    boolean joined =
        groups.size() > 1 && JOINING.matcher(text).region(0, last.span().start()).find();
    return joined ? groups.get(groups.size() - 2) : last;
  }

  private static boolean isAside(String text, Sentence sentence) {
    String words = text.substring(sentence.span().start(), sentence.span().end());
    return CREDIT.matcher(words).find() || OTHER_STORIES.matcher(words).lookingAt();
  }

  private static boolean isWithin(List<Sentence> sentences, AuthorityMention mention) {
    Cancellation.check();
    return sentences.stream().anyMatch(s -> s.span().contains(Article.span(mention)));
  }

  /** Returns the mentions of a sentence, those named together in one list. */
  private static List<List<AuthorityMention>> joined(String text, List<AuthorityMention> mentions) {
    List<List<AuthorityMention>> joined = new ArrayList<>();
    int i = 0;
    while (i < mentions.size()) {
      int end = i + 1;
      while (end < mentions.size()
          && JOINED
              .matcher(text)
              .region(mentions.get(end - 1).end(), mentions.get(end).start())
              .matches()) {
        end++;
      }
      joined.add(mentions.subList(i, end));
      i = end;
    }
    return joined;
  }

  /** Returns the groups of which every mention is of a kind. */
  private static List<AuthorityGroup> groups(
      List<List<AuthorityMention>> joined, Predicate<AuthorityMention> kind) {
    return joined.stream()
        .filter(mentions -> mentions.stream().allMatch(kind))
        .map(Subjects::group)
        .toList();
  }

  private static AuthorityGroup group(List<AuthorityMention> mentions) {
    return new AuthorityGroup(
        Article.span(mentions.getFirst()).to(Article.span(mentions.getLast())),
        mentions.stream().map(m -> new Gss(m.authority().gss())).distinct().toList());
  }
}
