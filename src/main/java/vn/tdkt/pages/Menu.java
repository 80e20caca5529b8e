package vn.tdkt.pages;

import java.util.Locale;
import vn.tdkt.kernel.Words;

/** The top level of the menu, in the order of the screen and in the words of the office. */
public enum Menu {
  WORKBENCH,
  MOVEMENTS,
  SCORING,
  BLOCKS,
  AWARDS,
  DOCUMENTS,
  ARCHIVE,
  REPORTS,
  CATALOGUES,
  ADMINISTRATION;

  String label() {
    return Words.of("pages").say("menu." + name().toLowerCase(Locale.ROOT));
  }
}
