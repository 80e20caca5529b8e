package vn.tdkt.organisation.web.block;

import java.util.UUID;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitId;

/** An office with its holder, as one choice of a form: "LEADER:" and the unit. */
record HeldOffice(Office office, UnitId unit) {
  /**
   * @throws IllegalArgumentException for what no form of ours sends
   */
  static HeldOffice read(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("no office");
    }
    return new HeldOffice(
        Office.valueOf(text.substring(0, colon)),
        new UnitId(UUID.fromString(text.substring(colon + 1))));
  }

  String text() {
    return office + ":" + unit.value();
  }
}
