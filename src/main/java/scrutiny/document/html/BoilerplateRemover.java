package scrutiny.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Removes what a site puts around an article: menus, adverts, teasers, comments, forms. */
final class BoilerplateRemover {
  private static final String NON_CONTENT_SELECTOR =
      "script, style, noscript, template, nav, aside, footer, form, iframe, svg, button, select,"
          + " input, textarea, dialog, object, video, audio, canvas, [hidden],"
          + " [role=navigation], [role=search], [role=dialog], [role=complementary],"
          + " [role=contentinfo], [role=banner], [style*=display:none], [style*=display: none]";

  /** Nouns in class names and ids, to which sites add various prefixes and suffixes. */
  private static final Pattern BOILERPLATE_NAME =
      Pattern.compile(
          "(?:^|[-_\\s])(?:nav|navigation|navbar|menu|breadcrumbs?|sidebar|footer|cookies?|consent|gdpr"
              + "|ads?|adverts?|advert(?:isement|ising)|sponsor(?:ed)?|promos?|promotions?|teasers?|related|recommended"
              + "|recommendations?|trending|popular|most-read|more-from|read-?more|read-?next|comments?"
              + "|disqus|share|sharing|social|newsletter|subscri(?:be|ption)|sign-?up|paywall"
              + "|registration|login|pagination|pager|skip|tags|tag-list|widget|toolbar|outbrain"
              + "|taboola|banner|modal|popup|jobs)(?:$|[-_\\s])");

  private static final Pattern CAMEL_CASE_BOUNDARY = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private static final Set<String> KEPT_TAGS = Set.of("html", "body", "main", "article", "h1", "p");

  /** A paragraph shorter than this may be a caption or a menu entry. */
  private static final int MIN_PROSE_LENGTH = 40;

  private BoilerplateRemover() {}

  /** Removes the boilerplate elements of a page from it. */
  static void remove(Element page) {
    page.select(NON_CONTENT_SELECTOR).remove();
    page.select("header").stream()
        .filter(header -> header.selectFirst("h1") == null && header.closest("article") == null)
        .forEach(Element::remove);
    removeIfMostProseRemains(page, page.select("[aria-hidden=true]"));
    int length = page.text().length();
    page.select("[class], [id]").stream()
        .filter(element -> !KEPT_TAGS.contains(element.normalName()) && hasBoilerplateName(element))
        // A wrapper of the entire page may be named after what surrounds the text.
        .filter(e -> e.selectFirst("h1, article, main") == null && e.text().length() * 2 <= length)
        .collect(Collectors.groupingBy(e -> e.className() + " " + e.id()))
        .values()
        .forEach(sameName -> removeIfMostProseRemains(page, sameName));
  }

  /** Removes elements, except those that contain more of the page's prose than would remain. */
  private static void removeIfMostProseRemains(Element page, List<Element> elements) {
    int removed = elements.stream().mapToInt(BoilerplateRemover::proseLength).sum();
    boolean mostRemains = removed * 2 <= proseLength(page);
    elements.stream()
        .filter(element -> mostRemains || proseLength(element) == 0)
        .forEach(Element::remove);
  }

  private static int proseLength(Element element) {
    return element.select("p").stream()
        .mapToInt(paragraph -> paragraph.text().length())
        .filter(length -> length >= MIN_PROSE_LENGTH)
        .sum();
  }

  private static boolean hasBoilerplateName(Element element) {
    String names =
        CAMEL_CASE_BOUNDARY.matcher(element.className() + " " + element.id()).replaceAll("-");
    return BOILERPLATE_NAME.matcher(names.toLowerCase(Locale.ROOT)).find();
  }
}
