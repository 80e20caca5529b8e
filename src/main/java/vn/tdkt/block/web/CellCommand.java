package vn.tdkt.block.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.block.Judgement;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;

/**
 * One cell as the queue of the grid sends it.
 *
 * @param leaf "unit/leaf"
 * @param fields "points", "bonus", "reason" as typed; without points the unit's own are accepted
 */
record CellCommand(UUID command, String leaf, long version, Map<String, String> fields) {
  private static final Words WORDS = Words.of("block");
  private static final int LONGEST_REASON = 4000;

  /** What the person typed, or why it cannot be read. */
  sealed interface Input {}

  record Read(Judgement judgement) implements Input {}

  record Unread(String text) implements Input {}

  Input read() {
    String reason = fields.getOrDefault("reason", "").strip();
    if (reason.length() > LONGEST_REASON) {
      return new Unread(WORDS.say("cell.reason-too-long", LONGEST_REASON));
    }
    String[] place = leaf.split("/", 2);
    if (place.length < 2 || !place[0].matches("[0-9a-f-]{36}")) {
      throw new NotVisible("cell");
    }
    UnitId unit = new UnitId(UUID.fromString(place[0]));
    String why = reason.isEmpty() ? null : reason;
    try {
      Score points = number("points");
      Score bonus = number("bonus");
      return new Read(new Judgement(command, unit, place[1], version, points, bonus, why));
    } catch (NumberFormatException unreadable) {
      return new Unread(WORDS.say("cell.no-number"));
    }
  }

  private @Nullable Score number(String field) {
    String typed = fields.getOrDefault(field, "");
    if (typed.isBlank()) {
      return null;
    }
    if (VietnameseNumber.read(typed, null)
        instanceof Reading.Understood(Score value, boolean shown)) {
      return value;
    }
    throw new NumberFormatException(field);
  }
}
