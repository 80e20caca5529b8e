package vn.tdkt.scoring.web;

import org.jspecify.annotations.Nullable;
import vn.tdkt.pages.ActButton;
import vn.tdkt.scoring.FigureSources;

/**
 * One sentence above a sheet.
 *
 * @param asks whether somebody has to do something about it
 * @param act what settles it at once, or null
 * @param address where it is settled, or null
 * @param label of the link
 */
public record Notice(
    String text, boolean asks, @Nullable ActButton act, @Nullable String address, String label) {
  static Notice of(String text) {
    return new Notice(text, false, null, null, "");
  }

  static Notice asking(String text) {
    return new Notice(text, true, null, null, "");
  }

  static Notice of(FigureSources.Told told) {
    return new Notice(told.text(), told.asks(), null, told.address(), told.label());
  }

  Notice doing(ActButton button) {
    return new Notice(text, true, button, address, label);
  }

  Notice leading(String where, String words) {
    return new Notice(text, true, act, where, words);
  }
}
