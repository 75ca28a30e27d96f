package scrutiny.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.OrganisationMentioned;
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.layout.Section;
import scrutiny.text.Span;

/**
 * Reads which organisations that work across the country a document names, each where it does so
 * first. The names that they are called by are told in full, not guessed.
 */
final class OrganisationRecogniser implements Recogniser {
  private static final List<Map.Entry<Body, Pattern>> NAMES =
      List.of(
          named(
              Body.OFSTED,
              "Ofsted|OFSTED|Office for Standards in Education, Children[’']s Services and Skills"),
          named(new Body.Inspectorate("cqc"), "Care Quality Commission|CQC"),
          named(
              new Body.Inspectorate("hmicfrs"),
              "HMICFRS|(?:His|Her) Majesty[’']s Inspectorate of Constabulary(?:,? and|,| &) Fire"
                  + " (?:and|&) Rescue Services"),
          named(
              new Body.Inspectorate("hmi-probation"),
              "HMI Probation|(?:His|Her) Majesty[’']s Inspectorate of Probation"),
          named(
              new Body.Other("Cafcass"),
              "Cafcass|CAFCASS|Children and Family Court Advisory (?:and|&) Support Service"),
          named(new Body.Other("Department for Education"), "Department for Education|DfE"),
          named(
              new Body.Other("Local Government Association"),
              "Local Government Association|LGA(?= (?:peer|said|review))"),
          named(
              new Body.Other("Association of Directors of Children’s Services"),
              "Association of Directors of Children[’']s Services|ADCS"),
          named(new Body.Other("NSPCC"), "NSPCC"));

  private static Map.Entry<Body, Pattern> named(Body body, String names) {
    String spaced = names.replace(" ", "\\s+");
    // Every name has a capital first: most letters need no closer look.
    return Map.entry(body, Pattern.compile("(?=[A-Z])(?<![\\w@./])(?:" + spaced + ")(?![\\w@])"));
  }

  @Override
  public Reading recognise(LaidOut document) {
    String text = document.document().text().characters();
    List<Span> furniture =
        document.sections(Part.FURNITURE).stream()
            .map(Section::blocks)
            .map(blocks -> blocks.getFirst().span().to(blocks.getLast().span()))
            .toList();
    List<Fact> facts = new ArrayList<>();
    for (var name : NAMES) {
      Matcher found = name.getValue().matcher(text);
      while (found.find()) {
        Span span = new Span(found.start(), found.end());
        if (furniture.stream().noneMatch(f -> f.contains(span))) {
          facts.add(
              new OrganisationMentioned(document.document().text().quote(span), name.getKey()));
          break;
        }
      }
    }
    return Reading.of(facts);
  }
}
