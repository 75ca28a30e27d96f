package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;
import scrutiny.text.Span;

/**
 * Labels and grades that a layout has moved out of their rows: several grades in one cell, or a
 * label continued in the next row. They belong together in the order in which they are printed, if
 * there are as many grades as labels.
 */
final class GradeRows {
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** A word that begins a label: a capital or the number before it. */
  private static final Pattern LABEL_START = Pattern.compile("\\p{Lu}.*|\\d(?:\\.\\d)?\\.?");

  /** The words in capitals within a label. */
  private static final Pattern IN_NAME =
      Pattern.compile("Local|Safeguarding|Children(?:['’]s)?|Board|\\(LSCB\\)");

  private static final Pattern NUMBER = Pattern.compile("\\d(?:\\.\\d)?\\.?");

  /** Words of which grades consist, as they may be split between cells. */
  private static final Pattern GRADE_WORDS =
      Pattern.compile(
          "(?i)(?:(?:outstanding|inadequate|requir(?:es?|ing)|improvement|to|be|good|adequate"
              + "|satisfactory)\\b[.,;:*]*\\s*)*");

  private final String text;
  private final List<Span> labelWords = new ArrayList<>();
  private final List<Span> gradeWords = new ArrayList<>();

  GradeRows(String text) {
    this.text = text;
  }

  /** An area with the grade that belongs to it, and the words for both. */
  record Graded(Area area, Grade grade, Span span) {}

  /** An area and its label. */
  private record Labelled(Area area, Span span) {}

  /** Adds what a row of the table has for its label and its grade; either may be empty. */
  void add(Span label, Span grade) {
    addWords(label, labelWords);
    addWords(grade, gradeWords);
  }

  private void addWords(Span cell, List<Span> words) {
    WORD.matcher(text)
        .region(cell.start(), cell.end())
        .results()
        .map(word -> new Span(word.start(), word.end()))
        .forEach(words::add);
  }

  /** Returns the areas with their grades; empty if they do not match one to one. */
  List<Graded> graded() {
    Optional<List<Labelled>> labels = labels(0);
    List<GradeSpan> grades = grades();
    if (labels.isEmpty() || labels.get().isEmpty() || labels.get().size() != grades.size()) {
      return List.of();
    }
    List<Graded> graded = new ArrayList<>();
    for (int i = 0; i < grades.size(); i++) {
      Labelled label = labels.get().get(i);
      GradeSpan grade = grades.get(i);
      graded.add(new Graded(label.area, grade.grade, label.span.to(grade.span)));
    }
    return graded;
  }

  /** Returns whether a cell has nothing but grades or parts of them. */
  static boolean isGrades(String cell) {
    return GRADE_WORDS.matcher(cell.strip()).matches();
  }

  /** Returns whether a text is a label, several, or the continuation of one. */
  static boolean isLabels(String cell) {
    GradeRows rows = new GradeRows(cell);
    rows.add(new Span(0, cell.length()), new Span(0, 0));
    return !rows.labelWords.isEmpty()
        && (Character.isLowerCase(cell.strip().charAt(0))
            || AreaLabels.begins(cell)
            || rows.labels(0).isPresent());
  }

  /** Returns the labels of which all words from the given one consist. */
  private Optional<List<Labelled>> labels(int from) {
    if (from == labelWords.size()) {
      return Optional.of(List.of());
    }
    for (int end = from + 1; end <= labelWords.size(); end++) {
      if (end < labelWords.size() && !startsLabel(end)) {
        continue;
      }
      Span span = labelWords.get(from).to(labelWords.get(end - 1));
      // The words are joined, since a grade may stand between two of them.
      String label =
          labelWords.subList(from, end).stream().map(this::word).collect(Collectors.joining(" "));
      Optional<Area> area = AreaLabels.area(label);
      Optional<List<Labelled>> rest = area.isPresent() ? labels(end) : Optional.empty();
      if (rest.isPresent()) {
        List<Labelled> all = new ArrayList<>();
        all.add(new Labelled(area.orElseThrow(), span));
        all.addAll(rest.get());
        return Optional.of(all);
      }
      if (end < labelWords.size() && !isInName(end)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean startsLabel(int index) {
    return LABEL_START.matcher(word(labelWords.get(index))).matches();
  }

  /**
   * Returns whether a capital belongs to the label before it: to its number or the board's name.
   */
  private boolean isInName(int index) {
    return NUMBER.matcher(word(labelWords.get(index - 1))).matches()
        || IN_NAME.matcher(word(labelWords.get(index))).matches();
  }

  private record GradeSpan(Grade grade, Span span) {}

  private List<GradeSpan> grades() {
    StringBuilder line = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Span word : gradeWords) {
      starts.add(line.length());
      line.append(word(word)).append(' ');
    }
    List<GradeSpan> found = new ArrayList<>();
    for (PrintedGrade.GradeMatch match :
        PrintedGrade.findAll(line.toString(), new Span(0, line.length()))) {
      Span first = gradeWords.get(wordAt(starts, match.span().start()));
      Span last = gradeWords.get(wordAt(starts, match.span().end() - 1));
      found.add(new GradeSpan(match.grade(), first.to(last)));
    }
    return PrintedGrade.isOnlyGrades(line.toString()) ? found : List.of();
  }

  /** Returns the index of the word in which an offset of the joined words is. */
  private static int wordAt(List<Integer> starts, int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found < 0 ? -found - 2 : found;
  }

  private String word(Span span) {
    return text.substring(span.start(), span.end());
  }
}
