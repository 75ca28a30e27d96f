package scrutiny.recognise.mention;

import java.util.ArrayList;
import java.util.Comparator;
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
              List.of("Ofsted", "OFSTED", "Office"),
              "Ofsted|OFSTED|Office for Standards in Education, Children[’']s Services and Skills"),
          organisation(
              new Body.Inspectorate("cqc"), List.of("CQC", "Care"), "Care Quality Commission|CQC"),
          organisation(
              new Body.Inspectorate("hmicfrs"),
              List.of("HMICFRS", "His", "Her"),
              "HMICFRS|(?:His|Her) Majesty[’']s Inspectorate of Constabulary(?:,? and|,| &) Fire"
                  + " (?:and|&) Rescue Services"),
          organisation(
              new Body.Inspectorate("hmi-probation"),
              List.of("HMI", "His", "Her"),
              "HMI Probation|(?:His|Her) Majesty[’']s Inspectorate of Probation"),
          organisation(
              new Body.Other("Cafcass"),
              List.of("Cafcass", "CAFCASS", "Children"),
              "Cafcass|CAFCASS|Children and Family Court Advisory (?:and|&) Support Service"),
          organisation(
              new Body.Other("Department for Education"),
              List.of("DfE", "Department"),
              "Department for Education|DfE"),
          organisation(
              new Body.Other("Local Government Association"),
              List.of("LGA", "Local"),
              "Local Government Association|LGA(?= (?:peer|said|review))"),
          organisation(
              new Body.Other("Association of Directors of Children’s Services"),
              List.of("ADCS", "Association"),
              "Association of Directors of Children[’']s Services|ADCS"),
          organisation(new Body.Other("NSPCC"), List.of("NSPCC"), "NSPCC"));

  private static final Pattern IMPRINT = Pattern.compile("regulates\\s+and\\s+inspects");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static OrganisationNames organisation(Body body, List<String> beginnings, String names) {
    String spaced = names.replace(" ", "\\s+");
    return new OrganisationNames(
        body, beginnings, Pattern.compile("(?<![\\w@./])(?:" + spaced + ")(?![\\w@])"));
  }

  /**
   * The names of a body.
   *
   * @param beginnings texts of which each name begins with one: to find these first takes much less
   *     time than to try the pattern everywhere
   */
  private record OrganisationNames(Body body, List<String> beginnings, Pattern pattern) {

    /** Returns where a text contains a name, in text order. */
    List<Span> in(String text) {
      List<Span> found = new ArrayList<>();
      Matcher name = pattern.matcher(text).useTransparentBounds(true);
      for (String beginning : beginnings) {
        for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
          if (name.region(at, text.length()).lookingAt()) {
            found.add(new Span(at, name.end()));
          }
        }
      }
      found.sort(Comparator.comparingInt(Span::start));
      return found;
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
      Set<String> seenNames = new HashSet<>();
      for (Span span : organisation.in(text)) {
        if (boilerplate.stream().noneMatch(f -> f.contains(span))
            && (organisation.body().equals(Body.OFSTED) || !isInImprint(document, span))
            && seenNames.add(
                SPACES.matcher(document.document().text().substring(span)).replaceAll(" "))) {
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
