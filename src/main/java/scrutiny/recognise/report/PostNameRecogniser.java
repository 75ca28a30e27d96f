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
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;

/**
 * Reads which posts of the council and of its safeguarding board a report or letter names, each at
 * its first mention. Where other bodies are inspected too, only posts that no other body than a
 * council has are read, since it is unknown whose any other post is.
 */
final class PostNameRecogniser implements Recogniser {
  private static final Set<Kind> MULTI_BODY_KINDS = EnumSet.of(Kind.JTAI, Kind.AREA_SEND);

  /** Sections about the inspectors and the addressees. */
  private static final Set<SectionKind> EXCLUDED_SECTIONS =
      EnumSet.of(
          SectionKind.TITLE, SectionKind.TEAM, SectionKind.SIGNATURE, SectionKind.BOILERPLATE);

  private static final Set<SectionKind> BOARD_SECTIONS =
      EnumSet.of(
          SectionKind.BOARD, SectionKind.BOARD_IMPROVEMENT, SectionKind.BOARD_PRIORITY_ACTION);

  @Override
  public Reading recognise(StructuredDocument laidOut) {
    boolean severalBodies = MULTI_BODY_KINDS.contains(laidOut.kind());
    Document document = laidOut.document();
    String text = document.text().characters();
    List<PostNamed> posts = new ArrayList<>();
    Set<String> seenCodes = new HashSet<>();
    boolean afterTitle = false;
    for (Section section : laidOut.sections()) {
      afterTitle |= section.kind() == SectionKind.TITLE;
      if (!afterTitle || EXCLUDED_SECTIONS.contains(section.kind())) {
        continue;
      }
      boolean board = BOARD_SECTIONS.contains(section.kind());
      for (Block block : section.blocks()) {
        List<Posts.PostMention> mentions =
            severalBodies
                ? Posts.ofCouncilsAlone(text, block.span())
                : Posts.in(text, block.span(), board);
        for (Posts.PostMention found : mentions) {
          if (seenCodes.add(found.post().code())) {
            posts.add(postNamed(laidOut, found));
          }
        }
      }
    }
    return Reading.of(posts);
  }

  private static PostNamed postNamed(StructuredDocument laidOut, Posts.PostMention found) {
    Posts.Post post = found.post();
    return new PostNamed(
        laidOut.document().text().quote(found.span()),
        post.belongsToBoard() ? BoardReviewRecogniser.inspectionId(laidOut) : THIS,
        post.code(),
        post.name(),
        laidOut.document().text().substring(found.title()).replaceAll("\\s+", " ").strip(),
        post.role(),
        post.belongsToBoard());
  }
}
