package scrutiny.recognise.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.text.Span;

/** The tokens of a sentence, in text order. */
public record AnnotatedSentence(List<Token> tokens) {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "another", "every");

  /** Nouns that are verbs after inspectors: “the report grades adoption good”. */
  private static final Set<String> GRADES = WordSets.of("verbs after inspectors");

  /**
   * Returns the tokens of a sentence.
   *
   * @param text the document's text
   * @param councils the spans of the names of councils
   */
  public static AnnotatedSentence of(String text, Span sentence, List<Span> councils) {
    List<Token> known = new ArrayList<>();
    for (GradePhrases.GradePhrase grade : GradePhrases.in(text, sentence)) {
      known.add(token(text, grade.span(), WordClass.GRADE));
    }
    for (AreaPhrases.AreaMention area : AreaPhrases.in(text, sentence)) {
      known.add(token(text, area.span(), WordClass.AREA));
    }
    for (Span name : councils) {
      if (sentence.contains(name)) {
        known.add(token(text, name, WordClass.COUNCIL_NAME));
      }
    }
    return new AnnotatedSentence(List.copyOf(tokens(text, sentence, known)));
  }

  /** Returns the sentence with the tokens of a span as one token that stands for a grade. */
  public AnnotatedSentence withGradeAt(Span span) {
    List<Token> changed = new ArrayList<>();
    for (Token token : tokens) {
      if (!span.contains(token.span())) {
        changed.add(token);
      } else if (changed.isEmpty() || !changed.getLast().span().equals(span)) {
        changed.add(new Token(span, token.text(), WordClass.GRADE));
      }
    }
    return new AnnotatedSentence(List.copyOf(changed));
  }

  /** Returns the index of the token at a span, if the sentence has it. */
  public Optional<Integer> indexOf(Span span) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().contains(span)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Token token(String text, Span span, WordClass wordClass) {
    return new Token(span, Phrases.comparable(text.substring(span.start(), span.end())), wordClass);
  }

  private static List<Token> tokens(String text, Span sentence, List<Token> known) {
    String characters = Phrases.comparable(text.substring(sentence.start(), sentence.end()));
    List<Span> spans = Words.spans(characters);
    List<String> words = spans.stream().map(s -> characters.substring(s.start(), s.end())).toList();
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Span word = spans.get(i).shift(sentence.start());
      Optional<Lexicon.Entry> entry =
          Lexicon.words().at(words.subList(0, knownStart(known, spans, i, sentence.start())), i);
      int length = entry.map(Lexicon.Entry::length).orElse(1);
      Span phrase = word.to(spans.get(i + length - 1).shift(sentence.start()));
      Optional<Token> named =
          known.stream()
              .filter(t -> t.span().start() <= word.start() && word.start() < t.span().end())
              .filter(t -> t.span().end() >= phrase.end())
              .findFirst();
      Span span = named.map(Token::span).orElse(phrase);
      WordClass wordClass =
          named
              .map(Token::wordClass)
              .or(() -> entry.map(Lexicon.Entry::wordClass))
              .orElseGet(() -> UnknownWords.classOf(text, word, tokens.isEmpty()));
      tokens.add(inContext(token(text, span, wordClass), tokens));
      while (i < words.size() && spans.get(i).start() + sentence.start() < span.end()) {
        i++;
      }
    }
    return tokens;
  }

  /**
   * Returns the index of the first word after an index at which a known token begins, or the end.
   */
  private static int knownStart(List<Token> known, List<Span> spans, int index, int offset) {
    for (int i = index + 1; i < spans.size(); i++) {
      int start = spans.get(i).start() + offset;
      if (known.stream().anyMatch(t -> t.span().start() == start)) {
        return i;
      }
    }
    return spans.size();
  }

  /** Returns a token with the class that the word before it shows: “it's”, “the report”. */
  private static Token inContext(Token token, List<Token> before) {
    if (before.isEmpty()) {
      return token;
    }
    Token last = before.getLast();
    if (token.is(WordClass.POSSESSIVE) && last.is(WordClass.PRONOUN)) {
      return token.as(WordClass.LINKING);
    }
    if (token.text().equals("may") && last.is(WordClass.PREPOSITION, WordClass.NUMBER)) {
      return token.as(WordClass.NAME);
    }
    boolean noun =
        last.is(WordClass.OWN, WordClass.POSSESSIVE, WordClass.ADJECTIVE)
            || ARTICLES.contains(last.text());
    if (noun && token.text().matches("reports?")) {
      return token.as(WordClass.INSPECTOR);
    }
    if (last.is(WordClass.DETERMINER, WordClass.NUMBER) && token.text().equals("inspected")) {
      return token.as(WordClass.ADJECTIVE);
    }
    if (noun && token.text().equals("remaining")) {
      return token.as(WordClass.ADJECTIVE);
    }
    if (last.is(WordClass.INSPECTOR) && GRADES.contains(token.text())) {
      return token.as(WordClass.GRADING);
    }
    boolean plural = last.is(WordClass.PREPOSITION) && token.text().endsWith("s");
    return (noun || plural)
            && token.wordClass().isFullVerb()
            && !token.text().matches(".*(?:ed|ing)")
        ? token.as(WordClass.WORD)
        : token;
  }
}
