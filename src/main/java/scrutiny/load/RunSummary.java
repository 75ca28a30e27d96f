package scrutiny.load;

import java.util.List;
import scrutiny.resolve.Resolution;
import scrutiny.text.Issue;
import scrutiny.text.Severity;

/**
 * The summary of a run.
 *
 * @param documents the number of distinct documents in the result
 * @param newlyRead the number of documents that this run read, rather than found in the cache
 * @param refused the number of refused inputs
 * @param facts the number of facts that the documents state
 * @param quads the number of their quads, without the register and the ontology
 * @param issues the issues, sorted by path
 */
public record RunSummary(
    int documents, int newlyRead, int refused, long facts, long quads, List<Issue> issues) {
  public RunSummary {
    issues = List.copyOf(issues);
  }

  static RunSummary of(ExtractedDocuments extracted, Resolution resolved, long quads) {
    long refused =
        extracted.issues().stream().filter(i -> i.severity() == Severity.REFUSED).count();
    long facts =
        resolved.documents().stream().mapToLong(d -> d.documentFacts().facts().size()).sum();
    return new RunSummary(
        resolved.documents().size(),
        extracted.newlyRead(),
        (int) refused,
        facts,
        quads,
        extracted.issues());
  }

  /** Returns the issues of the refused inputs. */
  public List<Issue> refusals() {
    return issues.stream().filter(issue -> issue.severity() == Severity.REFUSED).toList();
  }
}
