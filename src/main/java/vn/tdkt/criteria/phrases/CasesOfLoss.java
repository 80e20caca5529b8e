package vn.tdkt.criteria.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.model.Event;
import vn.tdkt.criteria.model.FixedDeductions;
import vn.tdkt.criteria.model.Method;

/** A fixed deduction for each case, with caps (M4). */
final class CasesOfLoss implements Shape {
  private static final Form OWN_FAULT = Form.of("\\b(?:nguyên nhân|lỗi) chủ quan\\b");

  /** Names that say that something is counted, and not what. */
  private static final Form BARE =
      Form.of("(?:lần|trường hợp|vụ|việc|lượt|văn bản|báo cáo|người|cuộc|buổi|hồ sơ|nội dung)");

  private static final Form LISTED = Form.of("(?:nội dung|phần|mục|bước|khâu)\\b.*");

  @Override
  public Set<Class<? extends Clause>> takes() {
    return Set.of(Clause.Loss.class, Clause.Cap.class);
  }

  @Override
  public @Nullable Draft of(Told told, Heading leaf) {
    List<Clause.Loss> losses = told.all(Clause.Loss.class);
    List<Clause.Cap> caps = told.all(Clause.Cap.class);
    if (losses.isEmpty() || caps.size() > losses.size() + 1) {
      return null;
    }
    Draft byKind = losses.size() == 1 && caps.isEmpty() ? byKind(losses.getFirst(), leaf) : null;
    return byKind == null ? asked(drafted(told, losses, caps), losses) : byKind;
  }

  /** A deduction that differs with the kind of unit. */
  private static @Nullable Draft byKind(Clause.Loss loss, Heading leaf) {
    List<Kinds.Named> named = Kinds.inLabel(loss.what());
    return named.isEmpty()
        ? null
        : Kinds.draft(
            leaf,
            named.stream()
                .map(one -> new Kinds.Kind(one.kind(), Method.of(fixed(one.what(), loss))))
                .toList());
  }

  private static FixedDeductions fixed(String what, Clause.Loss loss) {
    String label = Doubts.label(what);
    return FixedDeductions.of(Event.of(label, label, loss.points()));
  }

  private static Draft drafted(Told told, List<Clause.Loss> losses, List<Clause.Cap> caps) {
    boolean ownFault = losses.stream().allMatch(loss -> ownFault(loss.what()));
    List<Event> events = new ArrayList<>();
    losses.forEach(loss -> events.add(Event.of(label(loss), label(loss), loss.points())));
    if (caps.isEmpty()) {
      return Draft.of(new FixedDeductions(events, null, ownFault));
    }
    Clause.Cap last = caps.getLast();
    if (caps.size() == 1 && (losses.size() == 1 || last.all())) {
      return Draft.of(new FixedDeductions(events, last.most(), ownFault));
    }
    List<Event> capped = eachCapped(told, events);
    return capped.stream().allMatch(event -> event.cap() != null)
        ? Draft.of(new FixedDeductions(capped, null, ownFault))
        : Draft.of(new FixedDeductions(events, null, ownFault)).asking("cap-of-which", last.most());
  }

  /** A cap belongs to the loss just before it. */
  private static List<Event> eachCapped(Told told, List<Event> events) {
    List<Event> capped = new ArrayList<>(events);
    int at = -1;
    for (Clause clause : told.clauses()) {
      if (clause instanceof Clause.Loss) {
        at++;
      } else if (clause instanceof Clause.Cap cap && at >= 0 && !cap.all()) {
        capped.set(at, capped.get(at).atMost(cap.most()));
      }
    }
    return capped;
  }

  private static Draft asked(Draft draft, List<Clause.Loss> losses) {
    Draft asked = draft.doubting(losses.stream().map(Clause.Loss::what).toList());
    for (Clause.Loss loss : losses) {
      asked =
          asked
              .askingIf(!loss.each(), "once-or-each", loss.what())
              .askingIf(BARE.is(loss.what()), "bare", loss.what())
              .askingIf(listed(loss.what()) && !BARE.is(loss.what()), "list-missing", loss.what());
    }
    boolean some = losses.stream().anyMatch(loss -> ownFault(loss.what()));
    boolean all = losses.stream().allMatch(loss -> ownFault(loss.what()));
    return asked
        .askingIf(some && !all, "own-fault-of-some")
        .askingIf(
            losses.stream().map(CasesOfLoss::label).distinct().count() < losses.size(), "twice");
  }

  private static String label(Clause.Loss loss) {
    return Doubts.label(loss.what());
  }

  /** "Nội dung không làm": one of a list. */
  static boolean listed(String what) {
    return LISTED.is(what);
  }

  static boolean ownFault(String what) {
    return OWN_FAULT.in(what);
  }
}
