package scrutiny.recognise.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Grade;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.fact.ReportDated;
import scrutiny.fact.Status;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.DateRange;
import scrutiny.recognise.phrase.GradedThing;
import scrutiny.recognise.phrase.Judges;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;
import scrutiny.text.Issue;
import scrutiny.text.Span;

/**
 * Reads the earlier inspections that a report or letter mentions, in a list or in its sentences,
 * each with the grades that it gave where they are unambiguous.
 */
final class PreviousInspectionRecogniser implements Recogniser {
  /** The heading of the list in reports of the single inspection framework. */
  private static final Pattern LIST_HEADING =
      Pattern.compile("(?i)(?:previous|other)\\s+(?:ofsted\\s+)?inspections?|information about.*");

  /** Words that introduce a list of grades. */
  private static final Pattern GRADES_INTRODUCTION =
      Pattern.compile("(?is).*\\bjudgements?\\b[^.]*:\\s*");

  private static final Pattern LABELLED_GRADE =
      Pattern.compile("(?is)(?<label>[^:]{4,90}?):\\s*(?<grade>[^:]{4,40})");

  private static final List<String> INSPECTS =
      List.of(
          "nspect",
          "visit",
          "judgment",
          "judgement",
          "judged",
          "rated",
          "graded",
          "assessed",
          "found",
          "identified");

  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

  private final InspectedAuthority inspected;
  private final Authorities authorities;

  PreviousInspectionRecogniser(InspectedAuthority inspected, Authorities authorities) {
    this.inspected = inspected;
    this.authorities = authorities;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    return inspected
        .of(document)
        .map(authority -> new InspectionReader(document, authority).reading())
        .orElse(Reading.empty());
  }

  /** An inspection already mentioned, with its id in this document. */
  private record KnownInspection(String id, EarlierInspection inspection) {}

  /** Reads one document. */
  private final class InspectionReader {
    private final Document document;
    private final String text;
    private final Authority authority;
    private final Kind kind;
    private final Cover cover;
    private final Optional<DateRange> ownFieldwork;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Grade> grades = new HashMap<>();
    private int listedCount;
    private int mentionedCount;

    InspectionReader(StructuredDocument laidOut, Authority authority) {
      this.document = laidOut.document();
      this.text = document.text().characters();
      this.authority = authority;
      this.kind = laidOut.kind();
      this.cover = Cover.of(laidOut);
      this.ownFieldwork = cover.fieldworkDates(laidOut.form());
    }

    /** Reads the list first, since sentences may repeat it. */
    Reading reading() {
      cover.previousFieldworkDates().ifPresent(this::addFromCover);
      List<Block> blocks = document.blocks();
      List<Integer> prose = new ArrayList<>();
      boolean list = false;
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        if (block instanceof Block.Heading) {
          list = LIST_HEADING.matcher(document.textOf(block).strip()).matches();
        } else if (list) {
          read(i, true);
        } else {
          prose.add(i);
        }
      }
      prose.forEach(i -> read(i, false));
      return new Reading(RepeatedInspections.merge(facts), issues);
    }

    /** Adds the previous inspection of the same kind, whose days a line of the cover gives. */
    private void addFromCover(DateRange days) {
      var quote = document.text().quote(days.span());
      String id = InspectionMentioned.PREVIOUS_ID_PREFIX + ++listedCount;
      PartialDate start = PartialDate.of(days.start());
      ids.put(key(kind, start, false), id);
      facts.add(new InspectionMentioned(quote, id, kind, councilOn(days.end()), false));
      facts.add(new FieldworkDated(quote, id, start, Optional.of(PartialDate.of(days.end()))));
    }

    private Gss councilOn(LocalDate day) {
      return new Gss(authorities.validOn(authority, day).orElse(authority).gss());
    }

    private static String key(Kind kind, PartialDate date, boolean published) {
      return kind.notation() + " " + date + " " + published;
    }

    private void read(int index, boolean list) {
      Block block = document.blocks().get(index);
      if (block instanceof Block.Table || !mayMentionInspection(document.textOf(block))) {
        return;
      }
      Optional<KnownInspection> last = Optional.empty();
      String previous = "";
      for (Span sentence : EarlierGradeClauses.sentences(text, block.span())) {
        Optional<EarlierInspectionMention> mention =
            EarlierInspectionMention.firstIn(text, sentence).filter(this::isEarlier);
        Optional<KnownInspection> known = last;
        Optional<Span> judgement;
        if (mention.isPresent()) {
          known = recordMention(mention.get(), index, list);
          judgement = EarlierGradeClauses.judgingClause(text, sentence, mention.get());
        } else {
          judgement = EarlierGradeClauses.followingClause(text, sentence);
        }
        last = mention.isPresent() || judgement.isPresent() ? known : last;
        if (known.isPresent() && judgement.isPresent()) {
          String own = text.substring(sentence.start(), judgement.get().end());
          if (!Judges.isOther(own)) {
            addGrades(known.get(), judgement.get(), new GradedThing.Context(previous, own));
          }
        }
        if (mention.isEmpty()) {
          CouncilJudgements.in(text, sentence, previous)
              .forEach(given -> addJudgement(given, index));
        }
        previous = text.substring(sentence.start(), sentence.end());
      }
    }

    /** Adds a grade of this council, or of the one before it, that names no inspection. */
    private void addJudgement(CouncilJudgement given, int index) {
      CouncilServices services = given.services();
      Authority council = authorities.validOn(authority, given.date().latest()).orElse(authority);
      EarlierInspectionMention inspection = given.inspection(text);
      if (isEarlier(inspection)
          && services.areOf(council, authorities.all())
          && !(services.bare() && isUnderArea(index))
          && isArea(services.area(), given.date())) {
        addGrades(
            idOf(inspection, Kind.UNSPECIFIED_INSPECTION, false),
            given.span(),
            services.area(),
            given.grade());
      }
    }

    /**
     * Returns whether inspections judged an area at that time; the names before 2013 were others.
     */
    private static boolean isArea(Area area, PartialDate date) {
      return area == Area.OVERALL_EFFECTIVENESS
          || (EarlierInspection.isSingle(date) && area != Area.LSCB && area != Area.SAFEGUARDING);
    }

    /**
     * Returns whether the last heading before a block names one area, so that “services” are its.
     */
    private boolean isUnderArea(int index) {
      for (int i = index; i >= 0; i--) {
        if (document.blocks().get(i) instanceof Block.Heading heading) {
          String words = document.textOf(heading);
          return AreaPhrases.in(words, new Span(0, words.length())).stream()
              .anyMatch(named -> named.area() != Area.OVERALL_EFFECTIVENESS);
        }
      }
      return false;
    }

    private static boolean mayMentionInspection(String text) {
      return text.contains("20")
          && INSPECTS.stream().anyMatch(text::contains)
          && YEAR.matcher(text).find();
    }

    private boolean isEarlier(EarlierInspectionMention mention) {
      return ownFieldwork.isEmpty()
          || mention.start().latest().isBefore(ownFieldwork.get().start());
    }

    private Optional<KnownInspection> recordMention(
        EarlierInspectionMention mention, int index, boolean list) {
      List<Block.Item> items = gradedItems(index);
      return inspection(mention)
          .map(earlier -> items.isEmpty() ? earlier : earlier.refinedBy(areas(items)))
          .map(earlier -> {
            KnownInspection known =
                new KnownInspection(idOf(mention, earlier.kind(), list), earlier);
            items.forEach(item -> addGrades(known.id, item));
            return known;
          });
    }

    /**
     * Returns the inspection that a mention means. One of safeguarding or child protection was of
     * safeguarding where the looked-after children were inspected in the same month: an inspection
     * of child protection did not inspect them.
     */
    private Optional<EarlierInspection> inspection(EarlierInspectionMention mention) {
      return EarlierInspection.isOfEitherFramework(mention) && lookedAfterInspectedWith(mention)
          ? Optional.of(EarlierInspection.ofSafeguarding())
          : EarlierInspection.of(mention);
    }

    private boolean lookedAfterInspectedWith(EarlierInspectionMention mention) {
      return document.blocks().stream()
          .filter(block -> !(block instanceof Block.Table))
          .flatMap(block -> EarlierGradeClauses.sentences(text, block.span()).stream())
          .flatMap(sentence -> EarlierInspectionMention.firstIn(text, sentence).stream())
          .filter(other ->
              other.start().equals(mention.start()) && other.published() == mention.published())
          .flatMap(other -> EarlierInspection.of(other).stream())
          .anyMatch(EarlierInspection::inspectedLookedAfter);
    }

    private String idOf(EarlierInspectionMention mention, Kind kind, boolean list) {
      String key = key(kind, mention.start(), mention.published());
      String known = ids.get(key);
      if (known != null) {
        return known;
      }
      String id =
          list
              ? InspectionMentioned.PREVIOUS_ID_PREFIX + ++listedCount
              : "earlier-" + ++mentionedCount;
      ids.put(key, id);
      Gss council = councilOn(mention.start().latest());
      facts.add(
          new InspectionMentioned(
              document.text().quote(mention.nameSpan()), id, kind, council, false));
      var date = document.text().quote(mention.dateSpan());
      facts.add(
          mention.published()
              ? new ReportDated(date, id, mention.start())
              : new FieldworkDated(date, id, mention.start(), mention.until()));
      return id;
    }

    private void addGrades(KnownInspection known, Span clause, GradedThing.Context context) {
      for (EarlierGrades.AreaGrade graded :
          EarlierGrades.in(text, clause, known.inspection, context)) {
        addGrades(known.id, clause, graded.area(), graded.grade());
      }
    }

    private void addGrades(String id, Span span, Area area, Grade grade) {
      Grade earlier = grades.putIfAbsent(id + " " + area, grade);
      var quote = document.text().quote(span);
      if (earlier == null) {
        facts.add(new JudgementStated(quote, id, area, grade, Status.PREVIOUS));
      } else if (earlier != grade) {
        issues.add(
            Issue.warning(
                document.path(),
                "page " + quote.page(),
                "gives an earlier inspection a second, different grade: " + quote.text(),
                "check both places; the first grade was used"));
      }
    }

    /** Returns the items below a sentence that introduces a list of grades. */
    private List<Block.Item> gradedItems(int index) {
      List<Block> blocks = document.blocks();
      List<Block.Item> items = new ArrayList<>();
      if (GRADES_INTRODUCTION.matcher(document.textOf(blocks.get(index))).matches()) {
        for (int i = index + 1; i < blocks.size(); i++) {
          if (!(blocks.get(i) instanceof Block.Item item) || gradeOf(item).isEmpty()) {
            break;
          }
          items.add(item);
        }
      }
      return items;
    }

    private Optional<EarlierGrades.AreaGrade> gradeOf(Block.Item item) {
      Matcher labelled = LABELLED_GRADE.matcher(document.textOf(item).strip());
      return labelled.matches()
          ? AreaLabels.area(labelled.group("label"))
              .flatMap(area ->
                  PrintedGrade.parseCell(labelled.group("grade"))
                      .map(grade -> new EarlierGrades.AreaGrade(area, grade)))
          : Optional.empty();
    }

    private List<Area> areas(List<Block.Item> items) {
      return items.stream().map(item -> gradeOf(item).orElseThrow().area()).toList();
    }

    private void addGrades(String id, Block.Item item) {
      EarlierGrades.AreaGrade graded = gradeOf(item).orElseThrow();
      addGrades(id, item.span(), graded.area(), graded.grade());
    }
  }
}
