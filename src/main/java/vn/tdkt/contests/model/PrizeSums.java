package vn.tdkt.contests.model;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.contests.ContestField;
import vn.tdkt.contests.Edition;
import vn.tdkt.contests.EditionContent;
import vn.tdkt.contests.PrizeLevel;
import vn.tdkt.contests.PrizeScale;
import vn.tdkt.kernel.Words;

/**
 * Whether the figures of an edition agree: fields add up to the edition, prizes of fields to those
 * of the edition, and nobody gives more prizes than there are works (REQ-160).
 */
public final class PrizeSums {
  private static final Words WORDS = Words.of("contests");

  private final EditionContent content;
  private final Edition.Participation counted;
  private final PrizeScale scale;
  private final List<String> questions = new ArrayList<>();

  private PrizeSums(EditionContent content, Edition.Participation counted, PrizeScale scale) {
    this.content = content;
    this.counted = counted;
    this.scale = scale;
  }

  /** One sentence for each thing that does not agree. */
  public static List<String> questions(
      EditionContent content, Edition.Participation counted, PrizeScale scale) {
    PrizeSums sums = new PrizeSums(content, counted, scale);
    sums.works();
    sums.levels();
    sums.noMoreThanWorks();
    sums.nation();
    return List.copyOf(sums.questions);
  }

  private void ask(boolean wrong, String key, Object... arguments) {
    if (wrong) {
      questions.add(WORDS.say("sums." + key, arguments));
    }
  }

  private void works() {
    Integer total = counted.works();
    int fields = content.worksOfFields();
    ask(
        total != null && !content.fields().isEmpty() && total != fields,
        "works",
        fields,
        total == null ? 0 : total);
    for (ContestField field : content.fields()) {
      int listed = content.worksOf(field).size();
      Integer told = field.works();
      ask(told != null && listed > told, "listed", field.name(), listed, told == null ? 0 : told);
    }
  }

  private void levels() {
    for (PrizeLevel level : scale.levels()) {
      int total = content.prizes(null, level);
      int fields =
          content.fields().stream().mapToInt(field -> content.prizes(field.id(), level)).sum();
      ask(fields > 0 && fields != total, "level", level.words(), fields, total);
      long awarded = content.awarded(level);
      ask(awarded > total, "awarded", level.words(), awarded, total);
    }
  }

  private void noMoreThanWorks() {
    for (ContestField field : content.fields()) {
      int prizes = content.prizes(field.id());
      int works = content.number(field);
      ask(prizes > works, "field", field.name(), prizes, works);
    }
    int prizes = content.prizes(null);
    ask(isKnown() && prizes > known(), "prizes", prizes, known());
  }

  private void nation() {
    int prizes = content.nationalPrizes();
    Integer nominated = counted.nominated();
    int sent = nominated == null ? 0 : nominated;
    ask(nominated != null && prizes > sent, "national", prizes, sent);
    ask(isKnown() && sent > known(), "nominated", sent, known());
  }

  private boolean isKnown() {
    return counted.works() != null || !content.fields().isEmpty();
  }

  /** The works of the edition: as counted, else those of its fields. */
  private int known() {
    Integer total = counted.works();
    return total == null ? content.worksOfFields() : total;
  }
}
