package scrutiny.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Kind;

/**
 * Recognises articles: news, a council's own page, a committee's paper or minutes. An article must
 * mention a council and either an inspection and children, or its services for children and
 * somebody who answers for them, which excludes most texts about schools, care homes and budgets.
 */
public final class ArticleLayout implements Layout {
  private static final Pattern INSPECTION =
      Pattern.compile(
          "\\b(ofsted|inspector(s|ate)?|(re-?)?inspect(s|ed|ions?)|ILACS|focus+(?:ed)? visits?"
              + "|monitoring visits?|JTAI)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GRADE =
      Pattern.compile(
          "\\b(inadequate|outstanding|requir(es?|ed|ing) improvement|(rat|grad|judg)ed"
              + " [‘“'\"]?(good|adequate))",
          Pattern.CASE_INSENSITIVE);

  /** A grade that was given, in a word of which only inspectors make use. */
  private static final Pattern RATED =
      Pattern.compile(
          "\\b(?:rat|judg|grad)ed (?:as )?[‘“'\"]?(?:inadequate|requir\\w+ improvement)",
          Pattern.CASE_INSENSITIVE);

  /** Words of children and families, also where no services of a council are named. */
  private static final Pattern CHILDREN =
      Pattern.compile(
          "\\b(child(ren)?|young people|youth|famil(y|ies)|foster(ing)?|adoption|social"
              + " care|SEND)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words of a council's services for children, or of their inspections. */
  private static final Pattern SERVICES =
      Pattern.compile(
          "\\bchild(ren[’']?s?[’']?|[’']s| social) (social )?(care|services?|in need|looked"
              + " after|in care|protection)|\\bcare[- ]leavers?|\\blooked[- ]after"
              + " child|\\bprotection of children|\\bILACS|\\bsocial work(ers?)?\\b|\\bsingle"
              + " inspection framework|\\bJTAI\\b|\\bsafeguarding (of )?children|children[’']s"
              + " safeguarding|\\bofsted (has )?(rat|judg|found)[^.]{0,50} council\\b|\\bvulnerable"
              + " children|\\bservices for (?:vulnerable )?(?:children|young people)|\\bhelp and"
              + " protection\\b|\\bchild(?:ren)? services|children[’']s"
              + " (improvement|commissioner)|\\bchildren (and|&) (families|young people)\\b|\\bSEND"
              + " inspections?\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words of those who answer for these services: “director of children's services”. */
  private static final Pattern POST =
      Pattern.compile(
          "\\b(?:directors?|head|boss|cabinet member|executive member|lead member|portfolio holder"
              + "|commissioner)\\b[^.]{0,40}\\b(?:child|young people|famil|people[’']s services)"
              + "|\\bDCS\\b|\\bchildren[’']s (?:services )?(?:director|boss|chief|commissioner)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNCIL =
      Pattern.compile(
          "\\b((?-i:[LM]BC)|councils?|(?:elected )?mayor of|our children[’']s"
              + " services|councillors?|child(ren)?[’']?s? (services )?(and famil(y|ies)"
              + " )?trust|(families|children[’']s services) trust|children[’']s (services|social"
              + " (care|services)) (in|at|across|for)"
              + " (?-i:\\p{Lu}\\p{Ll}+)|(?-i:\\p{Lu}\\p{Ll}+)[’']s? children[’']s (services|social"
              + " (care|services))|county|boroughs?|(?:the|local) authorit(y|ies)|cabinet"
              + " member|cabinet|committee|members|minutes|agenda item|scrutiny|portfolio"
              + " holder|director (?:of|for) children[’']?s?[’']?|safeguarding children[’']?s?[’']?"
              + " board)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A headline is no longer than this. */
  private static final int MAX_HEADLINE_LENGTH = 250;

  @Override
  public Optional<StructuredDocument> analyse(Document document) {
    String text = document.text().characters();
    boolean services = SERVICES.matcher(text).find();
    boolean answeredFor = services && POST.matcher(text).find();
    boolean inspected = namesInspection(text) && (services || CHILDREN.matcher(text).find());
    if (!(answeredFor || inspected) || !COUNCIL.matcher(text).find()) {
      return Optional.empty();
    }
    List<Block> blocks = document.blocks();
    List<Section> sections = new ArrayList<>();
    int headline = headlineIndex(document);
    if (headline >= 0) {
      sections.add(new Section(SectionKind.HEADLINE, blocks.subList(0, headline + 1)));
    }
    sections.addAll(ArticleParts.of(document, headline + 1));
    return Optional.of(
        new StructuredDocument(document, DocumentForm.ARTICLE, Kind.OTHER, sections));
  }

  /**
   * Returns whether an article may give grades of a council's services for children: it names them
   * and an inspection. One about a children's home, or about a new director, says nothing of their
   * grade.
   */
  public static boolean mayGiveGrades(StructuredDocument article) {
    String text = article.document().text().characters();
    return SERVICES.matcher(text).find() && (namesInspection(text) || RATED.matcher(text).find());
  }

  private static boolean namesInspection(String text) {
    return INSPECTION.matcher(text).find() || GRADE.matcher(text).results().limit(2).count() == 2;
  }

  /** Returns the index of the headline, or -1: the first heading, if no text precedes it. */
  private static int headlineIndex(Document document) {
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block instanceof Block.Heading heading) {
        return heading.span().length() <= MAX_HEADLINE_LENGTH ? i : -1;
      }
      if (block.span().length() > MAX_HEADLINE_LENGTH / 2 || i == 2) {
        return -1;
      }
    }
    return -1;
  }
}
