package vn.tdkt.criteria.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.model.Described;
import vn.tdkt.criteria.model.Method;

/**
 * A row of the tree as the printed table shows it.
 *
 * @param path for people: "II.3"
 * @param depth 0 for a group of the first level
 * @param max as printed; empty where none is
 * @param sum what the rows below add up to, where no maximum is printed; else empty
 * @param method the structured rule in words; empty for a branch
 * @param judged true where points are judged, the last resort
 * @param open sentences that ask for a decision
 */
public record Row(
    String key,
    String path,
    String number,
    String name,
    @Nullable String wording,
    int depth,
    boolean group,
    boolean bonus,
    String max,
    String sum,
    List<String> method,
    boolean judged,
    List<String> open) {
  static List<Row> all(CriteriaSet set, Review review) {
    List<Row> rows = new ArrayList<>();
    set.items().forEach(item -> add(item, 0, review, rows));
    return rows;
  }

  private static void add(Item item, int depth, Review review, List<Row> rows) {
    rows.add(of(item, depth, review));
    if (item instanceof Item.Branch branch) {
      branch.children().forEach(child -> add(child, depth + 1, review, rows));
    }
  }

  private static Row of(Item item, int depth, Review review) {
    Method method = item instanceof Item.Leaf leaf ? leaf.method() : null;
    return new Row(
        item.key(),
        item.ref(),
        item.heading().number(),
        item.name(),
        item.heading().wording(),
        depth,
        item instanceof Item.Branch,
        item.bonusGroup(),
        item.max() == null ? "" : item.max().text(),
        sum(item),
        method == null ? List.of() : Described.of(method),
        Method.JUDGED.equals(method),
        review.at(item.ref()));
  }

  private static String sum(Item item) {
    return item.max() == null && item instanceof Item.Branch ? Totals.below(item).text() : "";
  }

  /** Address of the row's form below that of its set. */
  public String address() {
    return "/muc?dong=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
  }
}
