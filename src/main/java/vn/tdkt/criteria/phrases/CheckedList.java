package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.Box;
import vn.tdkt.criteria.model.Checklist;
import vn.tdkt.kernel.Score;

/** "Các nội dung: (1) …, (2) … (trừ 2 điểm đối với mỗi nội dung không đúng)" (M14). */
final class CheckedList implements Shape {
  private static final Form THING =
      Form.of("(?:nội dung|phần|mục|việc|công việc|nhiệm vụ|bước|khâu)\\b.*");

  @Override
  public Set<Class<? extends Clause>> takes() {
    return Set.of(Clause.Loss.class, Clause.Gain.class, Clause.Cap.class);
  }

  @Override
  public @Nullable Draft of(Told told, Heading leaf) {
    List<Clause.Plain> items = told.items();
    List<Clause.Loss> losses = told.all(Clause.Loss.class);
    List<Clause.Gain> gains = told.all(Clause.Gain.class);
    if (items.size() < 2 || losses.size() + gains.size() != 1) {
      return null;
    }
    List<String> names = items.stream().map(item -> Doubts.label(item.phrase())).toList();
    List<String> subjects = Subjects.of(leaf.name());
    Draft draft =
        losses.isEmpty()
            ? adding(names, gains.getFirst(), told)
            : taking(names, losses.getFirst(), told, subjects);
    return draft == null ? null : draft.with(items).doubting(names);
  }

  private static @Nullable Draft taking(
      List<String> names, Clause.Loss loss, Told told, List<String> subjects) {
    if (!THING.is(loss.what()) || !loss.each()) {
      return null;
    }
    boolean ownFault = CasesOfLoss.ownFault(loss.what());
    Clause.Cap cap = told.first(Clause.Cap.class);
    Score most = cap == null ? null : cap.most();
    List<Box> boxes = names.stream().map(Box::of).toList();
    return Draft.of(new Checklist(boxes, loss.points(), most, null, subjects, ownFault))
        .doubting(List.of(loss.what()));
  }

  private static @Nullable Draft adding(List<String> names, Clause.Gain gain, Told told) {
    if (!THING.is(gain.once()) || told.first(Clause.Cap.class) != null) {
      return null;
    }
    List<Box> boxes = names.stream().map(name -> Box.of(name, gain.each())).toList();
    return Draft.of(new Checklist(boxes, null, null, null, List.of(), false))
        .doubting(List.of(gain.once()));
  }
}
