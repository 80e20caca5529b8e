package vn.tdkt.scoring.paste;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Score;

/**
 * Finds for each pasted row the printed row that it is, by number, name and maximum together and in
 * printed order: the pairing whose likenesses add up to the most. So "1" under II is not taken for
 * "1" under I though the head of II was not copied.
 */
public final class Alignment {
  private static final int SAME_NUMBER = 300;
  private static final int BOTH_BULLETS = 150;
  private static final int OTHER_NUMBER = -400;
  private static final int SAME_NAME = 400;
  private static final int SAME_MAX = 200;
  private static final int OTHER_MAX = -200;

  /** Less than this is no likeness: a bullet alone, a few shared words alone. */
  private static final int LEAST = 250;

  private final List<PastedRow> rows;
  private final List<Item> items;
  private final int[][] best;

  private Alignment(List<PastedRow> rows, List<Item> items) {
    this.rows = rows;
    this.items = items;
    this.best = new int[rows.size() + 1][items.size() + 1];
  }

  /** As many as there are rows; null where a row is none of the printed ones. */
  public static List<@Nullable Item> of(List<PastedRow> rows, List<Item> items) {
    Alignment alignment = new Alignment(rows, items);
    alignment.fill();
    return alignment.read();
  }

  private void fill() {
    for (int r = rows.size() - 1; r >= 0; r--) {
      for (int i = items.size() - 1; i >= 0; i--) {
        int apart = Math.max(best[r + 1][i], best[r][i + 1]);
        best[r][i] = Math.max(apart, likeness(r, i) + best[r + 1][i + 1]);
      }
    }
  }

  private List<@Nullable Item> read() {
    List<@Nullable Item> found = new ArrayList<>(Collections.nCopies(rows.size(), null));
    int r = 0;
    int i = 0;
    while (r < rows.size() && i < items.size()) {
      if (best[r][i] == best[r][i + 1]) {
        i++;
      } else if (best[r][i] == best[r + 1][i]) {
        r++;
      } else {
        found.set(r++, items.get(i++));
      }
    }
    return found;
  }

  /** How much the pair adds; far below zero where it is no pair. */
  private int likeness(int r, int i) {
    PastedRow row = rows.get(r);
    Item item = items.get(i);
    int like = number(row, item) + name(row, item) + max(row.max(), item.max()) - LEAST;
    return like > 0 ? like : OTHER_NUMBER;
  }

  private static int number(PastedRow row, Item item) {
    String printed = item.heading().number();
    boolean bullet = printed.matches("[-+–*•]?");
    if (bullet || row.number().isEmpty()) {
      return bullet && row.number().isEmpty() ? BOTH_BULLETS : 0;
    }
    return row.number().equals(printed) || row.number().equals(item.ref())
        ? SAME_NUMBER
        : OTHER_NUMBER;
  }

  private static int name(PastedRow row, Item item) {
    Set<String> pasted = PastedRow.words(row.name());
    Set<String> printed = PastedRow.words(item.name());
    Set<String> both = new HashSet<>(pasted);
    both.retainAll(printed);
    int all = pasted.size() + printed.size();
    return all == 0 ? 0 : 2 * SAME_NAME * both.size() / all;
  }

  private static int max(@Nullable Score pasted, @Nullable Score printed) {
    if (pasted == null || printed == null) {
      return 0;
    }
    return pasted.equals(printed) ? SAME_MAX : OTHER_MAX;
  }
}
