package vn.tdkt.scoring.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Column;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Signature;
import vn.tdkt.papers.Table;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.EvidenceUse;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.web.Rows.Sums;

/**
 * The sheet as an official paper, in the columns and numbering of its set, with the explanations.
 *
 * @param evidence as far as it may stand in the paper
 * @param open whether restricted explanations may stand in it
 */
record SheetPaper(
    CriteriaSet set,
    Figures figures,
    SheetResult result,
    List<EvidenceUse> evidence,
    boolean open) {
  private static final Words WORDS = Words.of("scoring");

  Paper paper() {
    Paper.Builder paper =
        Paper.builder(WORDS.say("page.sheet", figures.head().year(), figures.head().unitName()))
            .twoSided()
            .add(
                Paragraph.title(WORDS.say("paper.title")),
                Paragraph.about(WORDS.say("paper.year", figures.head().year())),
                Paragraph.plain(WORDS.say("paper.unit", figures.head().unitName())),
                table());
    List<Paragraph> explanations = explanations();
    if (!explanations.isEmpty()) {
      paper.add(Paragraph.heading(WORDS.say("paper.explanations")));
      explanations.forEach(paper::add);
    }
    return paper.add(Closing.signedBy(Signature.of(WORDS.say("paper.head")))).build();
  }

  private Table table() {
    List<Column> columns = Heads.columns(set);
    Heads heads = Heads.of(set);
    Table.Builder table = Table.builder();
    columns.forEach(column -> table.column(share(column.kind()), align(column.kind())));
    table.head(cells(heads.first()));
    if (!heads.second().isEmpty()) {
      table.head(cells(heads.second()));
    }
    Map<String, Score> block = figures.blockPoints();
    set.rows().forEach(item -> add(table, columns, item, block));
    Sums all = new Sums(result.base(), result.bonus(), result.deduction());
    table.group(
        columns.stream()
            .map(c -> c.kind() == Column.Kind.NAME ? Cell.of(total()) : figure(c.kind(), all))
            .toArray(Cell[]::new));
    return table.build();
  }

  private static Cell[] cells(List<Heads.Head> heads) {
    return heads.stream()
        .map(head -> Cell.of(head.label()).across(head.across()).down(head.down()))
        .toArray(Cell[]::new);
  }

  /** "Tổng 971 = 940 + 31 (đã trừ 10)". */
  private String total() {
    return WORDS.say(
        "paper.total", result.total(), result.base(), result.bonus(), result.deduction());
  }

  private void add(Table.Builder table, List<Column> columns, Item item, Map<String, Score> block) {
    Sums sums = sums(item);
    Cell[] cells =
        columns.stream().map(c -> cell(c.kind(), item, sums, block)).toArray(Cell[]::new);
    if (item instanceof Item.Branch) {
      table.group(cells);
    } else {
      table.row(cells);
    }
  }

  Sums sums(Item item) {
    LeafResult leaf = result.leaf(item.key());
    if (leaf != null) {
      return Sums.of(leaf);
    }
    GroupResult group = result.group(item.ref());
    return group == null ? Sums.NONE : Sums.of(group);
  }

  private Cell cell(Column.Kind kind, Item item, Sums sums, Map<String, Score> block) {
    return switch (kind) {
      case NUMBER -> Cell.of(item.heading().number());
      case NAME -> Cell.of(item.name());
      case METHOD -> text(item.heading().wording());
      case MAX -> Cell.ofNullable(item.max());
      case EVIDENCE -> Cell.of(evidence(item));
      case BLOCK -> Cell.ofNullable(block.get(item.key()));
      default -> figure(kind, sums);
    };
  }

  private static Cell figure(Column.Kind kind, Sums sums) {
    return switch (kind) {
      case SELF -> Cell.ofNullable(sums.points());
      case BONUS -> nonZero(sums.bonus());
      case DEDUCTION -> nonZero(sums.deduction());
      case ADJUSTMENT -> Cell.of(Rows.adjustment(sums));
      default -> Cell.empty();
    };
  }

  private static Cell nonZero(@Nullable Score score) {
    return score == null || score.isZero() ? Cell.empty() : Cell.of(score);
  }

  private static Cell text(@Nullable String text) {
    return text == null ? Cell.empty() : Cell.of(text);
  }

  /** One paragraph for each bonus and deduction, in printed order. */
  private List<Paragraph> explanations() {
    return set.leaves().flatMap(leaf -> explanations(leaf, null).map(Paragraph::body)).toList();
  }

  /**
   * One text for each bonus and deduction of a leaf.
   *
   * @param kind null for both
   */
  Stream<String> explanations(Item.Leaf leaf, Adjustment.@Nullable Kind kind) {
    return figures.adjustments(leaf.key()).stream()
        .filter(one -> kind == null || one.kind() == kind)
        .map(one -> explanation(leaf.ref(), one));
  }

  private String explanation(String ref, Adjustment one) {
    String text = one.restricted() && !open ? WORDS.say("why.restricted") : one.explanation();
    String kind = "paper." + one.kind().name().toLowerCase(Locale.ROOT);
    String said = WORDS.say(kind, ref, one.points(), text);
    String proof = proving(use -> one.id().equals(use.adjustment()));
    return proof.isEmpty() ? said : WORDS.say("paper.proof", said, proof);
  }

  String evidence(Item item) {
    return proving(use -> use.leaf().equals(item.key()));
  }

  /** "602/BC-LHH, trang 3; 15/QĐ", each once. */
  private String proving(Predicate<EvidenceUse> which) {
    return evidence.stream()
        .filter(which)
        .map(EvidenceUse::printed)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static int share(Column.Kind kind) {
    return switch (kind) {
      case NUMBER -> 9;
      case NAME -> 70;
      case METHOD -> 50;
      case EVIDENCE -> 24;
      default -> 17;
    };
  }

  private static Align align(Column.Kind kind) {
    return switch (kind) {
      case NAME, METHOD, EVIDENCE -> Align.LEFT;
      default -> Align.CENTRE;
    };
  }
}
