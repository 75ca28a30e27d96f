package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.fact.Gss;
import scrutiny.reference.AuthorityMention;
import scrutiny.text.Span;

/** Which authorities an article's sentences are about. */
final class Subjects {
  /** What parts the names of several authorities of which one thing is said. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?:['’]s?)?(?:\\s+(?:city|county|borough|metropolitan|district|unitary|council|councils|mbc|cc))*\\s*(?:,|\\band\\b|&|,"
              + " and\\b|or\\b|joins?\\b|joined\\b|;)?\\s*(?:both\\s+)?(?:the\\s+)?(?:(?:london|royal|city|county|borough|metropolitan|council|of)\\s+)*",
          Pattern.CASE_INSENSITIVE);

  /** Before a name: an authority that employs somebody. */
  private static final Pattern EMPLOYER =
      Pattern.compile(
          "\\b(?:director|DCS|executive|leader|member|head|manager|chair\\w*|officer|commissioner|role|post|job|worked|career|came|comes|arrived|recruited|hired|join(?:s|ed)|moved)\\b[^.;,:]{0,60}\\b(?:at|of|for|with|from|to|in)\\s+(?:the\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  /** Behind a name: the same, "Merton's former director". */
  private static final Pattern EMPLOYER_AFTER =
      Pattern.compile(
          "[’']s?\\s+(?:(?:then|former|ex|previous|interim|acting|own|current)[\\s-]+)?(?:director|DCS|chief"
              + " executive|leader|mayor|head of|cabinet member|lead member)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Before a name: an authority that helps, or is only compared with. */
  private static final Pattern ASIDE_BEFORE =
      Pattern.compile(
          "(?:\\b(?:support|help|advice|mentor\\w*|partnered?|partnership|working|assistance|expertise|peers?)\\s+(?:from|by|with|at)\\s+(?:[\\w-]+\\s+){0,3}|\\b(?:led"
              + " by|partner|alongside|unlike|like|neighbouring|near|such"
              + " as|including|outside|similar to|modelled on|as well as)\\s+(?:the\\s+)?)$",
          Pattern.CASE_INSENSITIVE);

  /** Behind a name: an authority that helps. */
  private static final Pattern ASIDE_AFTER =
      Pattern.compile(
          "[^.;]{0,60}?\\b(?:will|to|is|are|has"
              + " been|was|which)\\s+(?:\\w+\\s+){0,4}?(?:support(?:ing)?|help(?:ing)?|partner|assist|advise|work(?:ing)?"
              + " with)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Several authorities named together, with the place of their names. */
  record AuthorityGroup(Span span, List<Gss> authorities) {
    static final AuthorityGroup NONE = new AuthorityGroup(new Span(0, 0), List.of());

    boolean isEmpty() {
      return authorities.isEmpty();
    }
  }

  private final Map<Integer, List<AuthorityGroup>> named;
  private final List<AuthorityGroup> carried;

  private Subjects(Map<Integer, List<AuthorityGroup>> named, List<AuthorityGroup> carried) {
    this.named = named;
    this.carried = carried;
  }

  static Subjects of(String text, List<Sentence> sentences, List<AuthorityMention> namings) {
    Map<Integer, List<AuthorityGroup>> named = new HashMap<>();
    Optional<String> main = main(sentences, namings);
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      List<AuthorityMention> within =
          namings.stream()
              .filter(n -> span.contains(Article.span(n)))
              .filter(n -> !isIncidental(text, span, n))
              .filter(
                  n -> main.equals(Optional.of(n.authority().gss())) || !isEmployer(text, span, n))
              .toList();
      named.put(i, groups(text, within));
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
    for (int i = 0; i < sentences.size(); i++) {
      carried.add(current);
      List<AuthorityGroup> here = named.getOrDefault(i, List.of());
      current = here.isEmpty() ? current : here.getLast();
    }
    return new Subjects(named, carried);
  }

  /** The authorities that the article is about, in the order of their first names. */
  Set<Gss> all() {
    return named.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(e -> e.getValue().stream())
        .flatMap(g -> g.authorities().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The last authorities named before a place of its clause, else in its sentence, else before. */
  AuthorityGroup at(String text, Sentence sentence, int number, Span place) {
    List<AuthorityGroup> here = named.getOrDefault(number, List.of());
    Span clause = ArticleClauses.around(text, sentence.span(), place.start());
    AuthorityGroup before = AuthorityGroup.NONE;
    AuthorityGroup after = AuthorityGroup.NONE;
    AuthorityGroup farther = AuthorityGroup.NONE;
    for (AuthorityGroup group : here) {
      if (group.span().start() <= place.start()) {
        before = clause.contains(group.span()) ? group : before;
        farther = group;
      } else if (after.isEmpty() && clause.contains(group.span())) {
        after = group;
      }
    }
    if (!before.isEmpty()) {
      return before;
    }
    if (!after.isEmpty()) {
      return after;
    }
    if (!farther.isEmpty()) {
      return farther;
    }
    return here.isEmpty() ? carried.get(number) : here.getFirst();
  }

  /** The first place that names, by itself, the authority which the article is mostly about. */
  private static Optional<AuthorityGroup> alone(
      Map<Integer, List<AuthorityGroup>> named, Optional<String> main) {
    List<AuthorityGroup> places =
        named.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(e -> e.getValue().stream())
            .filter(g ->
                g.authorities().stream().map(a -> Optional.of(a.code())).allMatch(main::equals))
            .toList();
    return places.size() >= 2 ? Optional.of(places.getFirst()) : Optional.empty();
  }

  /**
   * The authority that the article names most often, and first of those: what its officers are
   * called by.
   */
  private static Optional<String> main(List<Sentence> sentences, List<AuthorityMention> namings) {
    Map<String, Long> times =
        namings.stream()
            .filter(n -> sentences.stream().anyMatch(s -> s.span().contains(Article.span(n))))
            .collect(
                Collectors.groupingBy(
                    n -> n.authority().gss(), LinkedHashMap::new, Collectors.counting()));
    return times.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /** Whether sentences before a group's names tell how many it has: "three councils". */
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

  private static boolean isEmployer(String text, Span sentence, AuthorityMention naming) {
    return EMPLOYER.matcher(text.substring(sentence.start(), naming.start())).find()
        || EMPLOYER_AFTER.matcher(text).region(naming.end(), sentence.end()).lookingAt();
  }

  private static boolean isIncidental(String text, Span sentence, AuthorityMention naming) {
    String before = text.substring(sentence.start(), naming.start());
    return ASIDE_BEFORE.matcher(before).find()
        || ASIDE_AFTER.matcher(text).region(naming.end(), sentence.end()).lookingAt();
  }

  private static List<AuthorityGroup> groups(String text, List<AuthorityMention> namings) {
    List<AuthorityGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < namings.size()) {
      int end = i + 1;
      while (end < namings.size()
          && JOINED
              .matcher(text)
              .region(namings.get(end - 1).end(), namings.get(end).start())
              .matches()) {
        end++;
      }
      List<AuthorityMention> together = namings.subList(i, end);
      groups.add(
          new AuthorityGroup(
              Article.span(together.getFirst()).to(Article.span(together.getLast())),
              together.stream().map(n -> new Gss(n.authority().gss())).distinct().toList()));
      i = end;
    }
    return groups;
  }
}
