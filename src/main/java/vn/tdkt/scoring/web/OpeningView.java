package vn.tdkt.scoring.web;

import java.util.List;
import vn.tdkt.pages.Field;
import vn.tdkt.scoring.Opening;

/**
 * A sheet that is still to be begun.
 *
 * @param basis the set with its deciding document, as one line; empty while there is none
 * @param known what the register of units says, as lines
 * @param fields what the set asks and nobody has said yet
 * @param obstacle why it cannot be begun here and now, or empty
 */
public record OpeningView(
    Opening opening, String basis, List<String> known, List<Field> fields, String obstacle) {
  public String block() {
    return opening.block().value().toString();
  }
}
