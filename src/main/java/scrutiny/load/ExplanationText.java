package scrutiny.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import scrutiny.document.DocumentLimits;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.fact.Area;
import scrutiny.graph.RegisterReader;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.Recognisers;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.explain.ExplainedGrade;
import scrutiny.recognise.explain.ExplainedSentence;
import scrutiny.recognise.explain.Explanation;
import scrutiny.recognise.explain.Explanation.ReadFact;
import scrutiny.recognise.verdict.Bearer;
import scrutiny.reference.Authorities;
import scrutiny.text.Issue;
import scrutiny.text.SourceText;
import scrutiny.text.Span;
import tools.jackson.databind.json.JsonMapper;

/** The lines that explain how a document was read, for those who mend a rule. */
public final class ExplanationText {
  private static final JsonMapper JSON = FactsJson.mapper();

  private final SourceText text;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(SourceText text) {
    this.text = text;
  }

  /**
   * What can be said of how a file was read.
   *
   * @param lines the explanation; empty if the file was refused
   * @param refusal why it was refused
   */
  public record Explained(List<String> lines, Optional<Issue> refusal) {
    public Explained {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Explains how the document in a file is read: each sentence of an article with the classes of
   * its words and what became of its grades, and below it the facts that begin in it, each with its
   * recogniser; of another document the facts only.
   *
   * @throws IOException if the file cannot be read
   */
  public static Explained of(Path file) throws IOException {
    return of(file, DocumentLimits.DEFAULT);
  }

  /** Does the same within other limits. */
  public static Explained of(Path file, DocumentLimits limits) throws IOException {
    List<Issue> issues = Inputs.fromPaths(List.of(file)).issues();
    if (!issues.isEmpty()) {
      return refused(issues.getFirst());
    }
    String path = SourcePath.ofFile(file);
    try {
      SourceFile source = new SourceFile(path, new FileContent(file).bytes(limits));
      return new TimeLimit(limits.time())
          .call("explain " + path, () -> explain(source, limits), time -> {})
          .orElseThrow(limits::timeExceeded);
    } catch (UnreadableDocumentException e) {
      return refused(Issue.refused(path, String.valueOf(e.getMessage()), e.remedy()));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        return refused(FactExtractor.Outcome.outOfMemory(path).issue().orElseThrow());
      }
      throw new IllegalStateException("the document cannot be explained", e);
    }
  }

  private static Explained explain(SourceFile source, DocumentLimits limits) {
    Authorities register = RegisterReader.read();
    try {
      return FactExtractor.of(register, limits)
          .structure(source)
          .map(found -> new Explained(lines(found, register), Optional.empty()))
          .orElseGet(() -> refused(FactExtractor.unsupported(source.path())));
    } catch (UnreadableDocumentException e) {
      return refused(Issue.refused(source.path(), String.valueOf(e.getMessage()), e.remedy()));
    }
  }

  private static Explained refused(Issue issue) {
    return new Explained(List.of(), Optional.of(issue));
  }

  private static List<String> lines(StructuredDocument document, Authorities register) {
    ExplanationText explanation = new ExplanationText(document.document().text());
    explanation.write(new Recognisers(register).explain(document));
    return explanation.lines;
  }

  private void write(Explanation explanation) {
    List<ReadFact> facts = new ArrayList<>(explanation.facts());
    for (ExplainedSentence sentence : explanation.sentences()) {
      writeFacts(facts, sentence.span().start());
      lines.add(words(sentence.span()));
      lines.add("  words: " + classes(sentence.tokens()));
      sentence.grades().forEach(grade -> lines.add("  grade " + description(grade)));
      writeFacts(facts, sentence.span().end());
    }
    writeFacts(facts, Integer.MAX_VALUE);
    explanation.issues().stream().map(Issue::toLine).forEach(lines::add);
  }

  /** Writes and removes the facts whose quotes begin before an offset. */
  private void writeFacts(List<ReadFact> facts, int end) {
    List<ReadFact> next =
        facts.stream().takeWhile(f -> f.fact().quote().span().start() < end).toList();
    for (ReadFact read : next) {
      String removed = read.kept() ? "" : " (removed by a check of the whole document)";
      lines.add(
          "  fact of %s%s: %s"
              .formatted(read.recogniser(), removed, JSON.writeValueAsString(read.fact())));
    }
    facts.subList(0, next.size()).clear();
  }

  private static String classes(List<Token> tokens) {
    return tokens.stream()
        .map(token -> "%s/%s".formatted(token.text(), name(token.wordClass())))
        .collect(Collectors.joining(" "));
  }

  private String description(ExplainedGrade grade) {
    String connected =
        "“%s”: %s, of %s".formatted(words(grade.words()), name(grade.construction()), of(grade));
    String areas = grade.areas().stream().map(Area::notation).collect(Collectors.joining(", "));
    return connected
        + "; "
        + grade.outcome().description()
        + (areas.isEmpty() ? "" : " as a grade of " + areas);
  }

  private static String of(ExplainedGrade grade) {
    return switch (grade.bearer()) {
      case Bearer.Council(List<Token> words) -> "the council" + inBrackets(words);
      case Bearer.Areas(List<Token> named) -> "areas" + inBrackets(named);
      case Bearer.SomeAreas some -> "some areas that are not named";
      case Bearer.Another(List<Token> words) -> "something else" + inBrackets(words);
      case Bearer.Pronoun pronoun -> "a pronoun whose reference is not known";
      case Bearer.Unknown unknown -> "nothing that is known";
    };
  }

  private static String inBrackets(List<Token> words) {
    return Optional.of(words)
        .filter(w -> !w.isEmpty())
        .map(w -> w.stream().map(Token::text).collect(Collectors.joining(" ", " (", ")")))
        .orElse("");
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String words(Span span) {
    return text.substring(span).strip().replaceAll("\\s+", " ");
  }
}
