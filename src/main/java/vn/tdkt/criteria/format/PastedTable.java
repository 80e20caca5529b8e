package vn.tdkt.criteria.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Caps;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.Outline;
import vn.tdkt.criteria.Problem;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.PastedRows;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.kernel.Words;

/**
 * A printed table of criteria (TT, nội dung, điểm tối đa, phương pháp) pasted from Excel or Word.
 * Rows that the draft has already, told by their words, keep their keys and methods.
 *
 * @param set the draft with the pasted tree in place of its own
 * @param problems figures that could not be read, with the row they stand in
 */
public record PastedTable(CriteriaSet set, List<Problem> problems) {
  private static final String TOTAL = "(tong|tong cong|cong|tong diem|tong so)(\\W.*)?";

  /** So far down the head of the table is looked for. */
  private static final int DEEPEST_HEAD = 12;

  /** One row of paper before it hangs in a tree. */
  private record Paper(
      int depth, String number, String name, @Nullable String wording, @Nullable Score max) {}

  public static PastedTable of(CriteriaSet draft, String text) {
    List<List<String>> rows = fromHead(PastedRows.of(text));
    PastedColumns columns = PastedColumns.of(rows);
    List<Problem> problems = new ArrayList<>();
    List<Paper> papers = new ArrayList<>();
    Numbering numbering = new Numbering();
    Score total = draft.statedMax();
    for (List<String> row : columns.headed() ? rows.subList(1, rows.size()) : rows) {
      String name = PastedColumns.cell(row, columns.name());
      Score max = max(PastedColumns.cell(row, columns.max()), name, problems);
      String number = PastedColumns.cell(row, columns.number()).replaceAll("[.)]+$", "");
      if (number.isEmpty() && Texts.folded(name).matches(TOTAL)) {
        total = max;
      } else if (!name.isEmpty()) {
        String wording = PastedColumns.cell(row, columns.wording());
        papers.add(
            new Paper(
                numbering.depth(number), number, name, wording.isEmpty() ? null : wording, max));
      }
    }
    List<Item> items = new Tree(draft, papers).items();
    return new PastedTable(new Outline(draft.totalling(total)).replaced(items), problems);
  }

  /** Without what stands above the heads, such as the title of the paper. */
  private static List<List<String>> fromHead(List<List<String>> rows) {
    return IntStream.range(0, Math.min(DEEPEST_HEAD, rows.size()))
        .mapToObj(first -> rows.subList(first, rows.size()))
        .filter(PastedTable::isHead)
        .findFirst()
        .orElse(rows);
  }

  private static boolean isHead(List<List<String>> rows) {
    PastedColumns columns = PastedColumns.of(rows);
    return columns.headed() && columns.max() >= 0;
  }

  private static @Nullable Score max(String cell, String name, List<Problem> problems) {
    if (cell.isEmpty()) {
      return null;
    }
    if (VietnameseNumber.read(cell, null) instanceof Reading.Understood(Score value, boolean as)) {
      return value;
    }
    problems.add(new Problem(name, Words.of("criteria").say("problem.number", cell)));
    return null;
  }

  /** Hangs rows below each other. */
  private static final class Tree {
    private final Map<String, Item> known = new LinkedHashMap<>();
    private final List<Paper> papers;
    private int next;

    Tree(CriteriaSet draft, List<Paper> papers) {
      draft.rows().forEach(row -> known.putIfAbsent(Texts.folded(row.name()), row));
      this.papers = papers;
    }

    List<Item> items() {
      return below(0);
    }

    private List<Item> below(int depth) {
      List<Item> items = new ArrayList<>();
      while (next < papers.size() && papers.get(next).depth() >= depth) {
        Paper paper = papers.get(next);
        next++;
        items.add(item(paper, below(paper.depth() + 1)));
      }
      return items;
    }

    private Item item(Paper paper, List<Item> children) {
      Item same = known.remove(Texts.folded(paper.name()));
      String key = same == null ? Ids.next().toString() : same.key();
      Heading heading =
          new Heading(key, paper.number(), "", paper.name(), paper.wording(), paper.max());
      boolean bonus = same == null ? bonus(paper) : same.bonusGroup();
      if (!children.isEmpty()) {
        return new Item.Branch(
            heading, bonus, children, same instanceof Item.Branch old ? old.caps() : Caps.NONE);
      }
      return new Item.Leaf(
          heading, bonus, same instanceof Item.Leaf old ? old.method() : Method.JUDGED);
    }

    private static boolean bonus(Paper paper) {
      return paper.depth() == 0
          && Set.of("diem thuong", "thuong diem").stream()
              .anyMatch(Texts.folded(paper.name())::contains);
    }
  }
}
