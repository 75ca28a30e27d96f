package scrutiny.load;

import java.util.List;
import scrutiny.resolve.Resolution;
import scrutiny.text.Issue;
import scrutiny.text.Severity;

/**
 * What a run did.
 *
 * @param documents how many different documents are in the result
 * @param newlyRead how many of them this run had to read
 * @param refused how many inputs are not used
 * @param facts how many facts the documents state
 * @param quads how many quads they make, the register and the ontology left out
 * @param issues what went wrong, by path
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

  /** The inputs that are not used. */
  public List<Issue> refusals() {
    return issues.stream().filter(issue -> issue.severity() == Severity.REFUSED).toList();
  }
}
