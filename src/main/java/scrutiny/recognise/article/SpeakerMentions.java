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
import scrutiny.fact.Role;
import scrutiny.recognise.article.ArticlePeople.NamedPerson;
import scrutiny.text.Span;

/** Everybody who may speak in an article, in the order in which its own words name them. */
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
  private static final Pattern OTHER_PRONOUN = Pattern.compile("\\b(?:they|it)\\b", FLAGS);

  /** Somebody who speaks for an organisation; the words around tell for which. */
  private static final Pattern SPOKESPERSON =
      Pattern.compile(
          "(?:\\b(?:\\p{Lu}[\\w’'&-]*|council|government) )?\\bspokes(?:man|woman|person)\\b(?:"
              + " (?:for|from|at) (?:the )?(?:\\p{Lu}[\\w’'&-]* ?|of |for |and |council ?){1,7})?",
          0);

  /** An organisation that speaks itself. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?<!\\bof )(?<!\\bfor )(?<!\\bat )\\b(?:[Tt]he [Cc]ouncil|[Tt]he (?:local"
              + " )?authority|(?:\\p{Lu}[\\p{L}’'-]+ ){1,4}[Cc]ouncil|(?:the )?Department for"
              + " Education|(?:the )?DfE|the (?:government|minister|trust))(?= (?:also |has |have"
              + " |later |then |itself )?(?:sa(?:id|ys?)|told|add(?:ed|s)|stated|confirmed|insisted"
              + "|responded|admitted|accepted|apologised|welcomed|described|called|thanked|praised|pledged"
              + "|promised|hailed|acknowledged|recognised|criticised|expressed|vowed|warned)\\b)");

  /** Organisations that speak about councils. */
  private static final Pattern OTHER_ORGANISATIONS =
      Pattern.compile(
          "\\b(?:NSPCC|Barnardo[’']s|Unison|UNISON|Unite|BASW|British Association of Social"
              + " Workers|ADCS|Association of Directors of Children[’']s Services|Local Government"
              + " Association|LGA|Children[’']s Society|Action for Children|Coram|Become|National"
              + " Children[’']s Bureau|CQC|Care Quality Commission|Department for"
              + " Education|DfE)\\b(?=(?:, [^,.;]{3,60},)? (?:also |has |have |later |then |itself"
              + " )?(?:"
              + SpeechVerbs.ANY.pattern()
              + "))");

  /** What names somebody by the post alone. */
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

  private SpeakerMentions(String own) {
    this.ownText = own;
  }

  /** The voices of an article. */
  static SpeakerMentions of(Article article, List<NamedPerson> people) {
    SpeakerMentions voices = new SpeakerMentions(withoutQuotations(article));
    people.forEach(voices::addPerson);
    voices.add(
        SPOKESPERSON,
        SpeakerMention.SpeakerKind.ORGANISATION,
        m -> Optional.of(speakingOrganisation(article, m)));
    voices.add(
        OTHER_ORGANISATIONS,
        SpeakerMention.SpeakerKind.ORGANISATION,
        m -> Optional.of(new Speaker(Optional.empty(), namedOrganisation(m.group()))));
    voices.add(
        BODY,
        SpeakerMention.SpeakerKind.ORGANISATION,
        m -> Optional.of(speakingOrganisation(article, m)));
    voices.add(
        INSPECTORS, SpeakerMention.SpeakerKind.INSPECTORS, m -> Optional.of(Speaker.INSPECTORS));
    voices.add(
        PERSONAL_PRONOUN, SpeakerMention.SpeakerKind.PERSONAL_PRONOUN, m -> Optional.empty());
    voices.add(OTHER_PRONOUN, SpeakerMention.SpeakerKind.OTHER_PRONOUN, m -> Optional.empty());
    POSTS.forEach((role, post) ->
        voices.add(post, SpeakerMention.SpeakerKind.PERSON, m -> holder(article, people, role, m)));
    voices.all.removeIf(
        v -> v.kind() == SpeakerMention.SpeakerKind.PERSON && v.speaker().isEmpty());
    voices.all.sort(Comparator.comparingInt(v -> v.span().start()));
    return voices;
  }

  /** The article's text with blanks for all that is quoted; its offsets are the article's. */
  String ownText() {
    return ownText;
  }

  /** The voices within a part of the article. */
  List<SpeakerMention> in(Span part) {
    return all.stream().filter(v -> part.contains(v.span())).toList();
  }

  private void addPerson(NamedPerson person) {
    if (person.role() == Role.JOURNALIST) {
      return;
    }
    Speaker speaker = new Speaker(Optional.of(person.name()), person.organisation());
    Pattern name = Pattern.compile("\\b" + Pattern.quote(person.surname()) + "\\b");
    add(name, SpeakerMention.SpeakerKind.PERSON, m -> Optional.of(speaker));
  }

  private void add(
      Pattern pattern,
      SpeakerMention.SpeakerKind kind,
      Function<MatchResult, Optional<Speaker>> speaker) {
    Matcher found = pattern.matcher(ownText);
    while (found.find()) {
      Span span = new Span(found.start(), found.end());
      boolean free =
          all.stream()
              .noneMatch(v -> v.span().start() < span.end() && span.start() < v.span().end());
      if (free) {
        all.add(new SpeakerMention(span, kind, speaker.apply(found.toMatchResult())));
      }
    }
  }

  /** The one person of the article who holds a post; the council, where it names no holder. */
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

  /** The organisation that speaks: one outside the council by its name, else the council. */
  private static Speaker speakingOrganisation(Article article, MatchResult match) {
    String words = match.group();
    if (words.contains("Ofsted")) {
      return Speaker.INSPECTORS;
    }
    if (words.matches("(?is).*\\b(?:DfE|Department for Education|government|minister)\\b.*")) {
      return new Speaker(Optional.empty(), new Body.Other("Department for Education"));
    }
    Span span = new Span(match.start(), match.end());
    Body council =
        article.namings().stream()
            .filter(n -> span.contains(Article.span(n)))
            .findFirst()
            .<Body>map(n -> new Body.Council(new scrutiny.fact.Gss(n.authority().gss())))
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
    StringBuilder own = new StringBuilder(article.characters());
    for (Quotation quotation : article.quotations()) {
      for (int i = quotation.span().start(); i < quotation.span().end(); i++) {
        own.setCharAt(i, ' ');
      }
    }
    return own.toString();
  }
}
