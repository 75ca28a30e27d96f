package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.article.SpeakerMention.SpeakerKind;
import scrutiny.text.Span;

/** Finds who speaks in a part of an article by the verb of speech beside a mention. */
record Speaking(SpeakerMentions mentions, SpokenTo listeners) {
  private static final Pattern RELATIVE =
      Pattern.compile(",\\s+(?:who|whose|alongside|\\p{Ll}{3,}ing)\\b[^,;:.]{0,80}");

  /** Matches right before the source of what is said. */
  private static final Pattern SOURCE =
      Pattern.compile("\\baccording\\s+to\\s+[^.;:,“”]{0,60}$", Pattern.CASE_INSENSITIVE);

  private static final Pattern CLAUSE_END = Pattern.compile("[^,;:.]{0,60},\\s");

  /** Matches right before “it” of “said it reflected”, which is no speaker. */
  private static final Pattern SAID =
      Pattern.compile(SpeechVerbs.PLAIN.pattern() + "(?:\\s+that)?\\s+$", Pattern.CASE_INSENSITIVE);

  /** Matches right before the name of somebody in a clause of time: “since X was appointed”. */
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "\\b%s\\s+(?:[^\\s,;:.]+\\s+){0,8}$".formatted(WordSets.expression("before a clause")));

  /** Matches the verb of the main clause after such a clause: “…, and said”. */
  private static final Pattern AND_VERB =
      Pattern.compile("[^;:.“”]{0,90},\\s+and\\s+(?:%s)".formatted(SpeechVerbs.ANY.pattern()));

  /** Matches between a letter and who wrote it: “the letter by inspector Ada Moss”. */
  private static final Pattern WRITTEN_BY =
      Pattern.compile(
          "\\s+%s\\s+(?:[^\\s,;:.]+\\s+){0,5}".formatted(WordSets.expression("written by")));

  /** The maximum length of a verb of speech with “that”, in characters. */
  private static final int MAX_VERB = 24;

  /** Matches right before the letter of whoever is named there: “the minister Ada Moss, in a”. */
  private static final Pattern IN_A_LETTER = Pattern.compile("\\p{Lu}[\\p{L}’'-]+,\\s+in\\s+$");

  /** The maximum length of a name before such words, in characters. */
  private static final int MAX_NAME = 40;

  private static final Pattern WHO = Pattern.compile(",\\s+who\\b");

  /** Returns the last mention in a span that a verb of speech follows, or the first after one. */
  Optional<SpeakerMention> last(Span span) {
    List<SpeakerMention> named = mentions.in(span).stream().filter(v -> !isNoSubject(v)).toList();
    for (int i = named.size() - 1; i >= 0; i--) {
      SpeakerMention mention = named.get(i);
      int end = i + 1 < named.size() ? named.get(i + 1).span().start() : span.end();
      if (!hasVerb(new Span(mention.span().end(), end))) {
        continue;
      }
      if (i > 0 && isInAnotherClause(named.get(i - 1), mention, span, end)) {
        return Optional.of(named.getFirst());
      }
      if (i > 0
          && (SpeechObjects.isObject(text(), named.get(i - 1), mention, end)
              || isInRelativeClause(named.get(i - 1), mention, end))) {
        return Optional.of(named.get(i - 1));
      }
      return Optional.of(mention);
    }
    return named.stream().findFirst().filter(v -> isInverted(span, v) && !listeners.isAddressed(v));
  }

  /** Returns the first mention in a span that has a verb of speech before or after it. */
  Optional<SpeakerMention> first(Span span) {
    List<SpeakerMention> named = mentions.in(span);
    for (int i = 0; i < named.size(); i++) {
      SpeakerMention mention = named.get(i);
      if (isInverted(span, mention)
          || isSource(span, mention)
          || hasVerb(new Span(mention.span().end(), span.end()))) {
        boolean written = i + 1 < named.size() && isWriter(mention, named.get(i + 1));
        return Optional.of(written ? named.get(i + 1) : mention);
      }
    }
    return Optional.empty();
  }

  /** Returns whether a mention is no subject of the verb after it: a listener, or “said it was”. */
  private boolean isNoSubject(SpeakerMention mention) {
    int start = mention.span().start();
    if (mention.kind() == SpeakerKind.OTHER_PRONOUN) {
      return SAID.matcher(text().substring(Math.max(0, start - MAX_VERB), start)).find();
    }
    if (mention.kind() == SpeakerKind.INSPECTORS) {
      return IN_A_LETTER.matcher(text().substring(Math.max(0, start - MAX_NAME), start)).find();
    }
    return listeners.isAddressee(mention)
        && !WHO.matcher(text()).region(mention.span().end(), text().length()).lookingAt();
  }

  /** Returns whether a person is only named in a clause before the verb of the main clause. */
  private boolean isInAnotherClause(
      SpeakerMention before, SpeakerMention mention, Span span, int end) {
    if (mention.kind() != SpeakerKind.PERSON || before.kind() == SpeakerKind.PERSON) {
      return false;
    }
    String words = text().substring(span.start(), mention.span().start());
    return (SUBORDINATE.matcher(words).find() || listeners.isNamedForEvent(mention))
        && AND_VERB.matcher(text()).region(mention.span().end(), end).lookingAt();
  }

  private boolean isWriter(SpeakerMention letter, SpeakerMention writer) {
    return letter.kind() == SpeakerKind.INSPECTORS
        && writer.kind() == SpeakerKind.PERSON
        && WRITTEN_BY.matcher(text()).region(letter.span().end(), writer.span().start()).matches();
  }

  /** Returns whether a mention is in a clause about the one before: "A, who succeeds B, said". */
  private boolean isInRelativeClause(SpeakerMention first, SpeakerMention second, int end) {
    String between = text().substring(first.span().end(), second.span().start());
    return first.kind() == SpeakerKind.PERSON
        && RELATIVE.matcher(between).matches()
        && CLAUSE_END.matcher(text().substring(second.span().end(), end)).lookingAt();
  }

  /** Returns whether the verb comes first: "said the council's leader". */
  private boolean isInverted(Span span, SpeakerMention mention) {
    return hasVerb(new Span(span.start(), mention.span().start()));
  }

  /** Returns whether a mention is named as the source: “according to the council's leader”. */
  private boolean isSource(Span span, SpeakerMention mention) {
    return SOURCE.matcher(text()).region(span.start(), mention.span().start()).find();
  }

  private boolean hasVerb(Span part) {
    return SpeechVerbs.ANY
        .matcher(text())
        .region(part.start(), Math.max(part.start(), part.end()))
        .find();
  }

  private String text() {
    return mentions.ownText();
  }
}
