package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Kind;
import scrutiny.fact.PostNamed;
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.layout.Section;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;

/**
 * Reads which posts of the council and of its safeguarding board a report or letter names: each
 * where it is named first. Where other bodies are inspected too, nobody can tell whose a post is.
 */
final class PostNameRecogniser implements Recogniser {
  private static final Set<Kind> OF_MANY_BODIES = EnumSet.of(Kind.JTAI, Kind.AREA_SEND);

  /** Who inspected, and to whom the document goes. */
  private static final Set<Part> OTHERS =
      EnumSet.of(Part.TITLE, Part.TEAM, Part.SIGNATURE, Part.FURNITURE);

  @Override
  public Reading recognise(LaidOut laidOut) {
    if (OF_MANY_BODIES.contains(laidOut.kind())) {
      return Reading.nothing();
    }
    Document document = laidOut.document();
    String text = document.text().characters();
    List<PostNamed> posts = new ArrayList<>();
    Set<String> told = new HashSet<>();
    boolean titled = false;
    for (Section section : laidOut.sections()) {
      titled |= section.part() == Part.TITLE;
      if (!titled || OTHERS.contains(section.part())) {
        continue;
      }
      boolean board = section.part() == Part.BOARD || section.part() == Part.BOARD_IMPROVEMENT;
      for (Block block : section.blocks()) {
        for (Posts.Found found : Posts.in(text, block.span(), board)) {
          if (told.add(found.post().code())) {
            posts.add(named(laidOut, found));
          }
        }
      }
    }
    return Reading.of(posts);
  }

  private static PostNamed named(LaidOut laidOut, Posts.Found found) {
    Posts.Post post = found.post();
    return new PostNamed(
        laidOut.document().text().quote(found.span()),
        post.ofBoard() ? BoardReviewRecogniser.inspection(laidOut) : THIS,
        post.code(),
        post.name(),
        laidOut.document().text().words(found.title()).replaceAll("\\s+", " ").strip(),
        post.role(),
        post.ofBoard());
  }
}
