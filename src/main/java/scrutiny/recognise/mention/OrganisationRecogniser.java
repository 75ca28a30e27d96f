package scrutiny.recognise.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.OrganisationMentioned;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.SearchPatterns;
import scrutiny.text.Span;

/**
 * Reads which nationwide organisations a document names: the first mention of each name of each
 * organisation. All their names are listed, none is guessed.
 */
public final class OrganisationRecogniser implements Recogniser {
  private static final List<OrganisationNames> ORGANISATIONS =
      List.of(
          organisation(
              Body.OFSTED,
              List.of("Ofsted", "OFSTED", "Standards"),
              "Ofsted|OFSTED|Office for Standards in Education, Children[’']s Services and Skills"),
          organisation(
              new Body.Inspectorate("cqc"),
              List.of("CQC", "Commission"),
              "Care Quality Commission|CQC"),
          organisation(
              new Body.Inspectorate("hmicfrs"),
              List.of("HMICFRS", "Constabulary"),
              "HMICFRS|(?:His|Her) Majesty[’']s Inspectorate of Constabulary(?:,? and|,| &) Fire"
                  + " (?:and|&) Rescue Services"),
          organisation(
              new Body.Inspectorate("hmi-probation"),
              List.of("Probation"),
              "HMI Probation|(?:His|Her) Majesty[’']s Inspectorate of Probation"),
          organisation(
              new Body.Other("Cafcass"),
              List.of("Cafcass", "CAFCASS", "Advisory"),
              "Cafcass|CAFCASS|Children and Family Court Advisory (?:and|&) Support Service"),
          organisation(
              new Body.Other("Department for Education"),
              List.of("DfE", "Education"),
              "Department for Education|DfE"),
          organisation(
              new Body.Other("Local Government Association"),
              List.of("LGA", "Association"),
              "Local Government Association|LGA(?= (?:peer|said|review))"),
          organisation(
              new Body.Other("Association of Directors of Children’s Services"),
              List.of("ADCS", "Directors"),
              "Association of Directors of Children[’']s Services|ADCS"),
          organisation(new Body.Other("NSPCC"), List.of("NSPCC"), "NSPCC"));

  private static final Pattern IMPRINT = Pattern.compile("regulates\\s+and\\s+inspects");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static OrganisationNames organisation(Body body, List<String> keywords, String names) {
    String spaced = names.replace(" ", "\\s+");
    return new OrganisationNames(
        body, keywords, SearchPatterns.compile("(?<![\\w@./])(?:" + spaced + ")(?![\\w@])"));
  }

  /**
   * The names of a body.
   *
   * @param keywords words of which each name contains at least one
   */
  private record OrganisationNames(Body body, List<String> keywords, Pattern pattern) {

    /** Returns whether a text may contain a name; most contain none, and matching takes time. */
    boolean mayOccurIn(String text) {
      return keywords.stream().anyMatch(text::contains);
    }
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    String text = document.document().text().characters();
    List<Span> boilerplate =
        document.sections(SectionKind.BOILERPLATE).stream()
            .map(Section::blocks)
            .map(blocks -> blocks.getFirst().span().to(blocks.getLast().span()))
            .toList();
    List<Fact> facts = new ArrayList<>();
    for (OrganisationNames organisation : ORGANISATIONS) {
      if (!organisation.mayOccurIn(text)) {
        continue;
      }
      Set<String> seenNames = new HashSet<>();
      Matcher found = organisation.pattern().matcher(text);
      while (found.find()) {
        Span span = new Span(found.start(), found.end());
        if (boilerplate.stream().noneMatch(f -> f.contains(span))
            && (organisation.body().equals(Body.OFSTED) || !isInImprint(document, span))
            && seenNames.add(SPACES.matcher(found.group()).replaceAll(" "))) {
          facts.add(
              new OrganisationMentioned(
                  document.document().text().quote(span), organisation.body()));
        }
      }
    }
    return Reading.of(facts);
  }

  /** Returns whether a name is in the paragraph that says what Ofsted regulates and inspects. */
  private static boolean isInImprint(StructuredDocument structured, Span name) {
    return structured.document().blocks().stream()
        .filter(block -> block.span().contains(name))
        .anyMatch(block -> IMPRINT.matcher(structured.document().textOf(block)).find());
  }
}
