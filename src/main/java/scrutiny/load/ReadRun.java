package scrutiny.load;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.DocumentFacts;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;
import scrutiny.text.Issue;
import scrutiny.text.Severity;

/** Extracts the facts of documents, each independently of the others. */
public final class ReadRun {
  private ReadRun() {}

  /**
   * The extracted facts and refused inputs.
   *
   * @param register the register of authorities that was used
   * @param documents the facts, sorted by hash
   * @param refusals the refused inputs, sorted by path
   */
  public record ReadResult(
      Authorities register, List<DocumentFacts> documents, List<Issue> refusals) {
    public ReadResult {
      documents = List.copyOf(documents);
      refusals = List.copyOf(refusals);
    }
  }

  /** Extracts the facts of inputs. */
  public static ReadResult run(Inputs inputs, Progress progress) {
    Authorities register = RegisterReader.read();
    ExtractedDocuments extracted =
        ExtractedDocuments.from(
            inputs,
            FactExtractor.of(register, inputs.limits()),
            hash -> Optional.empty(),
            progress);
    List<Issue> refusals =
        extracted.issues().stream().filter(i -> i.severity() == Severity.REFUSED).toList();
    return new ReadResult(register, extracted.documents(), refusals);
  }
}
