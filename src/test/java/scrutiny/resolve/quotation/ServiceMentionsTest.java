package scrutiny.resolve.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Gss;

class ServiceMentionsTest {
  private static final String BATH = "E06000022";
  private static final String BERKSHIRE = "E06000037";

  private static final DocumentFactsBuilder ARTICLE =
      DocumentFactsBuilder.article(
          "news.txt", "“First” in Bath; “second”; then in Berkshire, “third”.");

  private static AuthorityMentioned mention(String name, String gss) {
    return new AuthorityMentioned(ARTICLE.quote(name), new Gss(gss));
  }

  private static ServiceMentions mentions(AuthorityMentioned... all) {
    DocumentFactsBuilder article =
        DocumentFactsBuilder.article("news.txt", ARTICLE.build().text().characters());
    for (AuthorityMentioned one : all) {
      article.with(one);
    }
    return ServiceMentions.of(article.build(), Gss::code);
  }

  @Test
  void quotationIsAboutTheServiceLastMentionedBeforeIt() {
    ServiceMentions both = mentions(mention("Bath", BATH), mention("Berkshire", BERKSHIRE));
    assertThat(both.mayBeAbout(BATH, ARTICLE.quote("second"))).isTrue();
    assertThat(both.mayBeAbout(BERKSHIRE, ARTICLE.quote("second"))).isFalse();
    assertThat(both.mayBeAbout(BATH, ARTICLE.quote("third"))).isFalse();
    assertThat(both.mayBeAbout(BERKSHIRE, ARTICLE.quote("third"))).isTrue();
  }

  @Test
  void quotationBeforeAnyMentionIsAboutTheFirstService() {
    ServiceMentions both = mentions(mention("Bath", BATH), mention("Berkshire", BERKSHIRE));
    assertThat(both.mayBeAbout(BATH, ARTICLE.quote("First"))).isTrue();
    assertThat(both.mayBeAbout(BERKSHIRE, ARTICLE.quote("First"))).isFalse();
  }

  @Test
  void quotationInAnArticleAboutOneServiceIsAboutThatService() {
    ServiceMentions one = mentions(mention("Berkshire", BERKSHIRE));
    assertThat(one.mayBeAbout(BERKSHIRE, ARTICLE.quote("First"))).isTrue();
    assertThat(one.mayBeAbout(BERKSHIRE, ARTICLE.quote("third"))).isTrue();
  }
}
