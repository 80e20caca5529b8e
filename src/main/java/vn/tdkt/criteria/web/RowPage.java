package vn.tdkt.criteria.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;

/**
 * One row of a draft: what is printed, where it stands, and for a leaf how it is scored.
 *
 * @param below where a row below it is added
 * @param method null for a branch
 */
public record RowPage(
    ActForm form, List<ActButton> acts, String below, @Nullable MethodForm method) {
  private static final Words WORDS = Words.of("criteria");

  static RowPage of(StoredSet set, Item row, ActForm form, @Nullable MethodForm method) {
    String below =
        SetController.address(set)
            + "/muc-moi?trong="
            + URLEncoder.encode(row.key(), StandardCharsets.UTF_8);
    return new RowPage(form, acts(set, row), below, method);
  }

  private static List<ActButton> acts(StoredSet set, Item row) {
    String address = SetController.address(set) + "/muc";
    return List.of(
        with(set, row, ActButton.plain(WORDS.say("page.row-up"), address + "/chuyen"))
            .with("huong", -1),
        with(set, row, ActButton.plain(WORDS.say("page.row-down"), address + "/chuyen"))
            .with("huong", 1),
        with(
            set,
            row,
            ActButton.grave(
                WORDS.say("page.row-remove"),
                address + "/bo",
                WORDS.say("page.row-remove-consequence", row.ref()))));
  }

  private static ActButton with(StoredSet set, Item row, ActButton button) {
    return button.with("dong", row.key()).with("version", set.version());
  }

  /** The form of a row that stands in the tree. */
  static ActForm form(StoredSet set, Item row, RowTyped typed, boolean told) {
    String address = SetController.address(set);
    return new ActForm(
        address + "/muc",
        address,
        "",
        null,
        Map.of("dong", row.key(), "version", String.valueOf(set.version())),
        typed.fields(told),
        WORDS.say("page.row-save"));
  }

  /**
   * The form of a row that is to be added.
   *
   * @param parent key of the row above it, or empty
   */
  static ActForm newForm(StoredSet set, String parent, RowTyped typed, boolean told) {
    String address = SetController.address(set);
    return new ActForm(
        address + "/muc-moi",
        address,
        "",
        null,
        Map.of("trong", parent, "version", String.valueOf(set.version())),
        typed.fields(told),
        WORDS.say("page.row-new"));
  }
}
