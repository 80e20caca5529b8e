package vn.tdkt.papers;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.kernel.Words;

/** "Kính gửi:": one beside it, several below it with their hyphens under its colon. */
final class Addressees {
  private static final Words WORDS = Words.of("papers");

  private Addressees() {}

  static List<Block> under(List<String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    if (names.size() == 1) {
      String line = WORDS.say("addressed.one", names.getFirst());
      return List.of(Paragraph.of(Paragraph.Kind.ADDRESSED, Run.of(line)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(Paragraph.Kind.ADDRESSED_SEVERAL, Run.of(WORDS.say("addressed.several"))));
    for (int i = 0; i < names.size(); i++) {
      String key = i < names.size() - 1 ? "recipients.line" : "recipients.last";
      blocks.add(Paragraph.of(Paragraph.Kind.ADDRESSEE, Run.of(WORDS.say(key, names.get(i)))));
    }
    return blocks;
  }
}
