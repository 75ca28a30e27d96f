package scrutiny.load;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.DocumentFacts;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;
import scrutiny.text.Issue;
import scrutiny.text.Severity;

/** From documents to their facts, each document's apart. */
public final class ReadRun {
  private ReadRun() {}

  /**
   * What was read.
   *
   * @param register the authorities by which it was read
   * @param documents the facts, sorted by hash
   * @param refusals the inputs that are not used, sorted by path
   */
  public record ReadResult(
      Authorities register, List<DocumentFacts> documents, List<Issue> refusals) {
    public ReadResult {
      documents = List.copyOf(documents);
      refusals = List.copyOf(refusals);
    }
  }

  /** Reads inputs. */
  public static ReadResult run(Inputs inputs, Progress progress) {
    Authorities register = RegisterReader.read();
    ExtractedDocuments extracted =
        ExtractedDocuments.from(
            inputs, FactExtractor.of(register), hash -> Optional.empty(), progress);
    List<Issue> refusals =
        extracted.issues().stream().filter(i -> i.severity() == Severity.REFUSED).toList();
    return new ReadResult(register, extracted.documents(), refusals);
  }
}
