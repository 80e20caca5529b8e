package vn.tdkt.scoring.web;

import org.jspecify.annotations.Nullable;
import vn.tdkt.pages.ActButton;

/**
 * One sentence above a sheet.
 *
 * @param act what settles it at once, or null
 * @param address where it is settled, or null
 * @param label of the link
 */
public record Notice(String text, @Nullable ActButton act, @Nullable String address, String label) {
  static Notice of(String text) {
    return new Notice(text, null, null, "");
  }

  Notice doing(ActButton button) {
    return new Notice(text, button, address, label);
  }

  Notice leading(String where, String words) {
    return new Notice(text, act, where, words);
  }

  /** Somebody is asked for something. */
  public boolean asks() {
    return act != null || address != null;
  }
}
