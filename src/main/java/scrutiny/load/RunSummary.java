package scrutiny.load;

import java.util.ArrayList;
import java.util.List;
import scrutiny.resolve.Resolution;
import scrutiny.text.Issue;
import scrutiny.text.Severity;

/**
 * The summary of a run.
 *
 * @param documents the number of distinct documents in the result
 * @param used the number of documents among the inputs that were read or found in the cache
 * @param newlyRead the number of documents that this run read, rather than found in the cache
 * @param refused the number of refused inputs
 * @param facts the number of facts that the documents state
 * @param quads the number of their quads, without the register and the ontology
 * @param issues the issues of documents, sorted by path, and then those of the index
 * @param indexIssues the issues of the index of documents
 */
public record RunSummary(
    int documents,
    int used,
    int newlyRead,
    int refused,
    long facts,
    long quads,
    List<Issue> issues,
    List<Issue> indexIssues) {
  public RunSummary {
    indexIssues = List.copyOf(indexIssues);
    issues = List.copyOf(issues);
  }

  static RunSummary of(
      ExtractedDocuments extracted, List<Issue> indexIssues, Resolution resolved, long quads) {
    List<Issue> issues = new ArrayList<>(extracted.issues());
    issues.addAll(indexIssues);
    long refused = issues.stream().filter(i -> i.severity() == Severity.REFUSED).count();
    long facts =
        resolved.documents().stream().mapToLong(d -> d.documentFacts().facts().size()).sum();
    return new RunSummary(
        resolved.documents().size(),
        extracted.documents().size(),
        extracted.newlyRead(),
        (int) refused,
        facts,
        quads,
        issues,
        indexIssues);
  }

  /** Returns the issues of the refused inputs. */
  public List<Issue> refusals() {
    return issues.stream().filter(issue -> issue.severity() == Severity.REFUSED).toList();
  }

  /**
   * Returns the issues of documents of which some facts are missing because of an internal error.
   */
  public List<Issue> incomplete() {
    return issues.stream().filter(issue -> issue.severity() == Severity.INCOMPLETE).toList();
  }

  /** Returns the issues of single rows of the index of documents. */
  public List<Issue> indexWarnings() {
    return indexIssues.stream().filter(issue -> issue.severity() == Severity.WARNING).toList();
  }
}
