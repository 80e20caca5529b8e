package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.store.ScaleStore;

/**
 * The catalogues of levels of each province or ministry: dated, so that an old year keeps its own.
 */
@Service
public class Scales {
  private static final Citation SCALES = Citation.of("REQ-32");
  private static final int MOST = 20;

  private final ScaleStore store;
  private final Clock clock;

  Scales(ScaleStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Every kind as it holds on that day; what the province has not declared is common to all. */
  @Transactional(readOnly = true)
  public Map<ScaleKind, Scale> all(UnitId jurisdiction, LocalDate on) {
    Map<ScaleKind, Scale> all = new EnumMap<>(ScaleKind.class);
    for (ScaleKind kind : ScaleKind.values()) {
      all.put(kind, Scale.common(kind));
    }
    store.on(jurisdiction, on).forEach(own -> all.put(own.kind(), own));
    return all;
  }

  @Transactional(readOnly = true)
  public Scale scale(UnitId jurisdiction, ScaleKind kind, LocalDate on) {
    return all(jurisdiction, on).getOrDefault(kind, Scale.common(kind));
  }

  /** All that the province declared of this kind, the latest first. */
  @Transactional(readOnly = true)
  public List<Scale> history(UnitId jurisdiction, ScaleKind kind) {
    return store.history(jurisdiction, kind);
  }

  /** From that day on these levels hold; what was rated before keeps the levels of its time. */
  @Transactional
  public Outcome<ScaleKind> declare(
      UnitId jurisdiction,
      ScaleKind kind,
      Collection<String> typed,
      LocalDate from,
      String decision,
      Actor by) {
    List<String> levels = typed.stream().map(Texts::nfc).filter(s -> !s.isEmpty()).toList();
    if (decision.isBlank()) {
      return Outcome.refused("organisation.refused.no-decision", SCALES);
    }
    if (levels.size() < 2
        || levels.size() > MOST
        || new LinkedHashSet<>(levels).size() < levels.size()) {
      return Outcome.refused("organisation.refused.levels", SCALES, MOST);
    }
    String before = scale(jurisdiction, kind, from).said();
    Scale next = new Scale(kind, levels, decision, Validity.since(from));
    OrganisationAct act =
        OrganisationAct.of(
            "catalogue",
            jurisdiction.value(),
            "scale-declared",
            by,
            clock.instant(),
            Change.of(kind.words(), before, next.said()));
    return store.declare(jurisdiction, next, from, act)
        ? Outcome.done(kind)
        : Outcome.refused("organisation.refused.date-order", SCALES);
  }
}
