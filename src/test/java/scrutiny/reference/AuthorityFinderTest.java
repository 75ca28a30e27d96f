package scrutiny.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.graph.RegisterReader;

/** Finds authorities in running text, and ignores police forces, streets and surnames. */
class AuthorityFinderTest {
  private static final Authorities REGISTER = RegisterReader.read();
  private static final AuthorityFinder FINDER = new AuthorityFinder(REGISTER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Essex was told to act.                                   | Essex
          Bolton and Hounslow require improvement.                 | Bolton, Hounslow
          She now works in Devon.                                  | Devon
          The director of BaNES, Ann Other, agreed.                | Bath and North East Somerset
          Bath and North East Somerset's leaders met.              | Bath and North East Somerset
          Bath & North East Somerset and North Somerset differ.    | Bath and North East Somerset, North Somerset
          Wakefield Council and RBKC share a panel.                | Wakefield, Kensington and Chelsea
          Stockton-on-Tees Borough Council leads.                  | Stockton-on-Tees
          St Helen’s is nearby, so is St. Helens.                  | St. Helens, St. Helens
          The Royal Borough of Windsor & Maidenhead said so.       | Windsor and Maidenhead
          Kingston-upon-Hull and Kingston upon Thames are far apart. | Hull, Kingston upon Thames
          Bournemouth, Christchurch and Poole Council was formed.  | Bournemouth, Christchurch and Poole
          The Wirral and East Riding agree.                        | Wirral, East Riding of Yorkshire
          Surrey’s plan follows Kent's.                            | Surrey, Kent
          A letter to West Northants councillors.                  | West Northamptonshire
          The Council of the Isles of Scilly met.                  | Isles of Scilly
          Staff from Bradford Children and Families Trust spoke.   | Bradford
          Merton, Sutton and Croydon share a panel.                | Merton, Sutton, Croydon
          York rated outstanding                                   | York
          Ofsted Praises Devon                                     | Devon
          Leicester City and Leicestershire have a hub.            | Leicester, Leicestershire
          """)
  void findsNamesThatMeanACouncil(String text, String names) {
    assertThat(namesFound(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officers of Essex Police came.               | Officers of Essex County Council came.     | Essex
          Devon and Cornwall Police came.              | Devon and Cornwall came.                   | Devon, Cornwall
          Kent police came.                            | Kent teachers came.                        | Kent
          Avon and Somerset Constabulary came.         | Bristol and Somerset came.                 | Bristol, Somerset
          Staff of Greater Manchester met.             | Staff of Manchester met.                   | Manchester
          The office in Piccadilly, Manchester M1 2WD. | The office in Manchester moved.            | Manchester
          Chatham, Kent ME4 4TR                        | Chatham is in Kent.                        | Kent
          Darlington, County Durham DL1 5QT            | The county of County Durham is wide.       | County Durham
          It stands on Bath Road and Reading Lane.     | It stands in Reading.                      | Reading
          Reading and writing come first.              | The service in Reading improved.           | Reading
          Reading is taught well.                      | Reading Borough Council is told.           | Reading
          Bury the hatchet.                            | Bury and Rochdale Councils share it.       | Bury, Rochdale
          They met at Rutland House.                   | They met Rutland County Council.           | Rutland
          She studied at the University of Bristol.    | She worked at the City of Bristol.         | Bristol
          Giles York said so.                          | City of York Council said so.              | York
          Councillor Kent spoke.                       | A councillor of Kent spoke.                | Kent
          The Sutton Coldfield office closed.          | The London Borough of Sutton closed it.    | Sutton
          Newcastle-under-Lyme is in the county.       | Newcastle upon Tyne is a city.             | Newcastle upon Tyne
          Children from North Devon and Mid Devon.     | Children from Devon.                       | Devon
          Suffolk and North East Essex ICB             | Suffolk leads.                             | Suffolk
          Leeds Teaching Hospitals NHS Trust           | Leeds City Council                         | Leeds
          A report in the Oldham Chronicle.            | A report in Oldham.                        | Oldham
          Radio Norfolk and BBC Suffolk had it.        | Norfolk and BBC Radio had it.              | Norfolk
          See www.Camden.gov.uk or info@Camden.org     | See what Camden does.                      | Camden
          The Smith-Barnet report is out.              | The Barnet report is out.                  | Barnet
          Children in Westminster politics.            | Children in the City of Westminster.       | Westminster
          Northamptonshire Children’s Trust delivers.  | West Northamptonshire delivers.            | West Northamptonshire
          Cumbria had floods.                          | Cumbria County Council had floods.         | Cumbria
          They put children first in slough.           | They met Slough Children First.            | Slough
          Cornwall and the Isles of Scilly ICB met.    | Cornwall Council met.                      | Cornwall
          The corporation and the royal borough met.   | City of London Corporation met.            | City of London
          Towns: Sutton, Richmond and Telford.         | Sutton, Merton and Brent are boroughs.     | Sutton, Merton, Brent
          Dudley Zoo reopened.                         | Dudley reopened it.                        | Dudley
          Ann Derbyshire said no.                      | In Derbyshire they said no.                | Derbyshire
          NHS Herefordshire replied.                   | Herefordshire replied.                     | Herefordshire
          The MP for Leeds North spoke.                | The director for Leeds spoke.              | Leeds
          """)
  void ignoresNamesThatMeanSomethingElse(String otherMeaning, String text, String names) {
    assertThat(namesFound(otherMeaning)).isEmpty();
    assertThat(namesFound(text)).isEqualTo(names);
  }

  @Test
  void acceptsAnAmbiguousNameIfTheTextAlsoGivesTheFullName() {
    assertThat(namesFound("Brighton. Brighton, again.")).isEmpty();
    assertThat(namesFound("Brighton. Brighton and Hove City Council met. Brighton, again."))
        .isEqualTo("Brighton and Hove, Brighton and Hove, Brighton and Hove");
  }

  @Test
  void findsInitialsOnlyAfterTheTextDefinesThem() {
    assertThat(namesFound("WCC met. SBC met.")).isEmpty();
    assertThat(namesFound("Worcestershire County Council (WCC) met. Then WCC decided."))
        .isEqualTo("Worcestershire, Worcestershire, Worcestershire");
    assertThat(namesFound("Westminster City Council (‘WCC’) met. Then WCC decided."))
        .isEqualTo("Westminster, Westminster, Westminster");
    assertThat(namesFound("Doncaster Children’s Trust (DCT) met. Then DCT decided."))
        .isEqualTo("Doncaster, Doncaster, Doncaster");
    assertThat(namesFound("Worcestershire County Council (CQC) met. Then CQC decided."))
        .as("CQC are not its initials")
        .isEqualTo("Worcestershire");
  }

  @Test
  void matchesNamesAcrossALineBreakButNotAcrossABlankLine() {
    assertThat(namesFound("in Bath and North East\nSomerset today"))
        .isEqualTo("Bath and North East Somerset");
    assertThat(namesFound("in Stockton-on-\nTees today")).isEqualTo("Stockton-on-Tees");
    assertThat(namesFound("from the North\n\nSomerset is next")).isEqualTo("Somerset");
  }

  @Test
  void mentionSpansTheFullCouncilName() {
    String text =
        "Then the London Borough of Camden met Surrey county council’s leaders and Leeds'.";
    assertThat(FINDER.find(text))
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("London Borough of Camden", "Surrey county council", "Leeds");
  }

  @Test
  void resolvesAFullNameToItsOwnRowAndAShortNameToTheCurrentRow() {
    assertThat(FINDER.find("Somerset County Council was followed by Somerset."))
        .extracting(mention -> mention.authority().gss())
        .containsExactly("E10000027", "E06000066");
  }

  @ParameterizedTest
  @MethodSource("names")
  void findsEveryNameOfEveryAuthority(String name, Authority authority) {
    String text = "Inspectors visited %s in May.".formatted(name);
    List<AuthorityMention> found = FINDER.find(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().authority().urn())
        .as("any row of the same service")
        .isEqualTo(
            authority.urn().isPresent() ? authority.urn() : found.getFirst().authority().urn());
    assertThat(found.getFirst().start())
        .isIn(text.indexOf(name), text.indexOf(name.replaceFirst("^The ", "")));
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> names() {
    List<String> formal =
        List.of(
            "Westminster",
            "Bedfordshire",
            "Bournemouth",
            "Cheshire",
            "Cumbria",
            "Northamptonshire",
            "Poole");
    return REGISTER.all().stream()
        .flatMap(a ->
            Stream.concat(Stream.of(a.name(), a.fullName()), a.otherNames().stream())
                .distinct()
                .filter(n -> !formal.contains(n) && n.indexOf('(') < 0)
                .map(n -> org.junit.jupiter.params.provider.Arguments.of(n, a)));
  }

  private static String namesFound(String text) {
    return FINDER.find(text).stream()
        .map(n -> n.authority().name())
        .collect(Collectors.joining(", "));
  }
}
