package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.Role;
import scrutiny.recognise.article.ArticlePeople.NamedPerson;
import scrutiny.text.Span;

/** The mentions of everybody who may speak in an article, in the order of its own text. */
final class SpeakerMentions {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final Pattern INSPECTORS =
      Pattern.compile(
          "\\b(?:Ofsted(?![’']s (?:\\w+"
              + " ){0,3}(?:director|inspector|chief|officer))|inspectors|(?:the|its|their|a|damning|critical|glowing|inspection|\\d{4})"
              + " (?:\\w+ ){0,2}report|inspectorate|watchdog|the inspection|(?:the|its|a) (?:\\w+"
              + " )?letter|regulator|(?:monitoring|focused) visit)\\b",
          FLAGS);
  private static final Pattern PERSONAL_PRONOUN = Pattern.compile("\\b(?:he|she)\\b", FLAGS);
  private static final Pattern OTHER_PRONOUN =
      Pattern.compile("\\b(?:they|it)\\b(?!\\s+(?:and|but|as|when|while)\\b)", FLAGS);

  /** Matches a spokesperson, with the organisation if it is named next to it. */
  private static final Pattern SPOKESPERSON =
      Pattern.compile(
          "(?:\\b(?:\\p{Lu}[\\w’'&-]*|council|government) )?(?<!(?i:cabinet)"
              + " )\\bspokes(?:man|woman|person)\\b(?: (?:for|from|at) (?:the"
              + " )?(?:\\p{Lu}[\\w’'&-]* ?|of |for |and |council ?){1,7})?",
          0);

  /** Matches between a name and the post in apposition to it, where a party may stand. */
  private static final Pattern APPOSITION = Pattern.compile(",\\s+(?:\\p{Lu}[\\p{L}-]*\\s+){0,2}");

  /** Matches between a name and the body at which the person has a post. */
  private static final Pattern POST_AT =
      Pattern.compile(",[^.;:“”\"]{3,80} (?:of|for|at) (?:the )?(?:\\p{Lu}[\\p{L}’'-]*\\s+){0,3}");

  /** Matches an organisation that speaks itself. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?<!\\bof )(?<!\\bfor )(?<!\\bat )\\b(?:[Aa] statement (?:from|by|on behalf of) (?:the"
              + " (?:council|authority)|(?:\\p{Lu}[\\p{L}’'-]+ ){1,4}[Cc]ouncil)|[Tt]he"
              + " [Cc]ouncil|[Tt]he (?:local )?authority|(?:\\p{Lu}[\\p{L}’'-]+"
              + " ){1,4}[Cc]ouncil|(?:the )?Department for Education|(?:the )?DfE|the"
              + " (?:government|minister|trust))(?= (?:also |has |have |later |then |itself"
              + " )?(?:sa(?:id|ys?)|told|reads?|add(?:ed|s)|stated|confirmed|insisted"
              + "|responded|admitted|accepted|apologised|welcomed|described|called|thanked|praised|pledged"
              + "|promised|hailed|acknowledged|recognised|criticised|expressed|vowed|warned)\\b)");

  /** The names of organisations that speak about councils. */
  private static final String ORGANISATION_NAMES =
      "\\b(?:NSPCC|Barnardo[’']s|Unison|UNISON|Unite|BASW|British Association of Social"
          + " Workers|ADCS|Association of Directors of Children[’']s Services|Local Government"
          + " Association|LGA|Children[’']s Society|Action for Children|Coram|Become|National"
          + " Children[’']s Bureau|CQC|Care Quality Commission|Department for"
          + " Education|DfE)\\b";

  private static final Pattern ORGANISATION_NAME = Pattern.compile(ORGANISATION_NAMES);

  /** Matches an organisation for which somebody speaks: "for Kent Police". */
  private static final Pattern EMPLOYER =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}’'&-]*\\s+){1,5}(?:Trust|Police|Constabulary|Association|Federation|Union|Foundation|Society)\\b");

  private static final Pattern OTHER_ORGANISATIONS =
      Pattern.compile(
          ORGANISATION_NAMES
              + "(?=(?:, [^,.;]{3,60},)? (?:also |has |have |later |then |itself"
              + " )?(?:"
              + SpeechVerbs.ANY.pattern()
              + "))");

  /** The patterns that refer to somebody by the post alone. */
  private static final Map<Role, Pattern> POSTS =
      Map.of(
          Role.COUNCIL_LEADER,
          post("(?:council )?leader(?! of the opposition)|mayor"),
          Role.DIRECTOR_OF_CHILDRENS_SERVICES,
          post(
              "(?:(?:interim|new|acting|corporate|executive) )*director(?: of children[’']s"
                  + " services)?|DCS"),
          Role.CHIEF_EXECUTIVE,
          post("chief executive"),
          Role.CABINET_MEMBER,
          post("(?:cabinet|lead|executive) member|portfolio holder"),
          Role.COMMISSIONER,
          post("commissioner"),
          Role.MINISTER,
          post("(?:children[’']s )?minister|education secretary"));

  private final String ownText;
  private final List<SpeakerMention> all = new ArrayList<>();

  private SpeakerMentions(String ownText) {
    this.ownText = ownText;
  }

  /** Returns the speaker mentions of an article. */
  static SpeakerMentions of(Article article, List<NamedPerson> people) {
    SpeakerMentions mentions = new SpeakerMentions(withoutQuotations(article));
    people.forEach(person -> mentions.addPerson(person, people));
    mentions.add(
        SPOKESPERSON,
        SpeakerMention.SpeakerKind.ORGANISATION,
        m ->
            mentions.isInApposition(m.start())
                ? Optional.empty()
                : Optional.of(speakingOrganisation(article, m)));
    mentions.add(
        OTHER_ORGANISATIONS,
        SpeakerMention.SpeakerKind.ORGANISATION,
        m -> Optional.of(new Speaker(Optional.empty(), namedOrganisation(m.group()))));
    mentions.add(
        BODY,
        SpeakerMention.SpeakerKind.ORGANISATION,
        m ->
            mentions.isEmployer(m.start())
                ? Optional.empty()
                : Optional.of(speakingOrganisation(article, m)));
    mentions.add(
        INSPECTORS, SpeakerMention.SpeakerKind.INSPECTORS, m -> Optional.of(Speaker.INSPECTORS));
    mentions.add(
        PERSONAL_PRONOUN, SpeakerMention.SpeakerKind.PERSONAL_PRONOUN, m -> Optional.empty());
    mentions.add(OTHER_PRONOUN, SpeakerMention.SpeakerKind.OTHER_PRONOUN, m -> Optional.empty());
    POSTS.forEach((role, post) ->
        mentions.add(
            post, SpeakerMention.SpeakerKind.PERSON, m -> holder(article, people, role, m)));
    mentions.all.removeIf(v -> !v.isPronoun() && v.speaker().isEmpty());
    mentions.all.sort(Comparator.comparingInt(v -> v.span().start()));
    return mentions;
  }

  /** Returns the text with blanks for all quotations; its offsets are those of the article. */
  String ownText() {
    return ownText;
  }

  /** Returns whether the words at an index say who a person named before is: “X, spokesman”. */
  private boolean isInApposition(int start) {
    return all.stream()
        .filter(v -> v.kind() == SpeakerMention.SpeakerKind.PERSON && v.span().end() < start)
        .anyMatch(v -> APPOSITION.matcher(ownText.substring(v.span().end(), start)).matches());
  }

  /** Returns whether a body at an index is a person's: “X, leader of Leeds City Council”. */
  private boolean isEmployer(int start) {
    int sentence = Math.max(0, ownText.lastIndexOf('\n', start));
    return all.stream()
        .filter(v -> v.kind() == SpeakerMention.SpeakerKind.PERSON)
        .filter(v -> sentence <= v.span().start() && v.span().end() < start)
        .anyMatch(v -> POST_AT.matcher(ownText.substring(v.span().end(), start)).matches());
  }

  /** Returns the mentions within a part of the article. */
  List<SpeakerMention> in(Span part) {
    return all.stream().filter(v -> part.contains(v.span())).toList();
  }

  private void addPerson(NamedPerson person, List<NamedPerson> people) {
    if (person.role() == Role.JOURNALIST) {
      return;
    }
    Speaker speaker = new Speaker(Optional.of(person.name()), person.organisation());
    boolean shared = people.stream().filter(p -> p.surname().equals(person.surname())).count() > 1;
    String words = shared ? person.name() : person.surname();
    Pattern name = Pattern.compile("\\b" + Pattern.quote(words) + "\\b");
    add(name, SpeakerMention.SpeakerKind.PERSON, m -> Optional.of(speaker));
    int space = person.name().indexOf(' ');
    if (space > 0) {
      // A knight or a dame is called by the first name: “Sir Michael said”.
      String first = Pattern.quote(person.name().substring(0, space));
      add(
          Pattern.compile("\\b(?:Sir|Dame)\\s+" + first + "\\b(?!\\s+\\p{Lu})"),
          SpeakerMention.SpeakerKind.PERSON,
          m -> Optional.of(speaker));
    }
  }

  private void add(
      Pattern pattern,
      SpeakerMention.SpeakerKind kind,
      Function<MatchResult, Optional<Speaker>> speaker) {
    Matcher found = pattern.matcher(ownText);
    while (found.find()) {
      Span span = new Span(found.start(), found.end());
      boolean unclaimed =
          all.stream()
              .noneMatch(v -> v.span().start() < span.end() && span.start() < v.span().end());
      if (unclaimed) {
        all.add(new SpeakerMention(span, kind, speaker.apply(found.toMatchResult())));
      }
    }
  }

  /** Returns the only holder of a post in the article; the council if it names no holder. */
  private static Optional<Speaker> holder(
      Article article, List<NamedPerson> people, Role role, MatchResult match) {
    List<NamedPerson> holders = people.stream().filter(p -> p.role() == role).toList();
    if (holders.isEmpty()) {
      return Optional.of(speakingOrganisation(article, match));
    }
    return holders.size() == 1
        ? Optional.of(
            new Speaker(Optional.of(holders.getFirst().name()), holders.getFirst().organisation()))
        : Optional.empty();
  }

  /** Returns the organisation that speaks: one named in the match, else the council. */
  private static Speaker speakingOrganisation(Article article, MatchResult match) {
    String phrase = match.group();
    if (phrase.contains("Ofsted")) {
      return Speaker.INSPECTORS;
    }
    for (Pattern names : List.of(ORGANISATION_NAME, EMPLOYER)) {
      Matcher name = names.matcher(phrase);
      if (name.find()) {
        return new Speaker(Optional.empty(), namedOrganisation(name.group()));
      }
    }
    if (phrase.matches("(?is).*\\b(?:DfE|Department for Education|government|minister)\\b.*")) {
      return new Speaker(Optional.empty(), new Body.Other("Department for Education"));
    }
    Span span = new Span(match.start(), match.end());
    Body council =
        article.authorityMentions().stream()
            .filter(n -> span.contains(Article.span(n)))
            .findFirst()
            .<Body>map(n -> new Body.Council(new Gss(n.authority().gss())))
            .orElseGet(() -> article.councilAt(span));
    return new Speaker(Optional.empty(), council);
  }

  private static Body namedOrganisation(String name) {
    return new Body.Other(name.equals("DfE") ? "Department for Education" : name);
  }

  private static Pattern post(String titles) {
    return Pattern.compile(
        "\\b(?:the|its|council[’']s|authority[’']s) (?:"
            + titles
            + ")(?: (?:of|at|for) (?:the )?(?:(?-i:\\p{Lu})[\\p{L}’'&-]*,? (?:and |of |on |upon"
            + " )?){1,6}(?:[Cc]ouncil)?)?(?= ?(?:also |then |later |today |yesterday |last night )?"
            + SpeechVerbs.PLAIN.pattern()
            + ")",
        FLAGS);
  }

  private static String withoutQuotations(Article article) {
    StringBuilder ownText = new StringBuilder(article.characters());
    for (Quotation quotation : article.quotations()) {
      for (int i = quotation.span().start(); i < quotation.span().end(); i++) {
        ownText.setCharAt(i, ' ');
      }
    }
    return ownText.toString();
  }
}
