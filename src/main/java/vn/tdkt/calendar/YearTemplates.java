package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.calendar.store.TemplateStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;

/**
 * The versions of the steps of a year that a province keeps: written for a coming year, looked at
 * with its real dates, put in force once, and never changed again. Years that are open keep theirs.
 */
@Service
public class YearTemplates {
  private static final Citation STEPS = Citation.of("REQ-51");

  private final TemplateStore store;
  private final Holidays holidays;
  private final Clock clock;

  YearTemplates(TemplateStore store, Holidays holidays, Clock clock) {
    this.store = store;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** Those of the province and of the country, the latest first. */
  @Transactional(readOnly = true)
  public List<YearTemplate> of(UUID jurisdiction, CycleKind kind) {
    return store.of(jurisdiction, kind);
  }

  /**
   * @throws NotVisible if the province has no such template
   */
  @Transactional(readOnly = true)
  public YearTemplate template(UUID jurisdiction, UUID id) {
    return store
        .find(id)
        .filter(one -> one.jurisdiction() == null || one.jurisdiction().equals(jurisdiction))
        .orElseThrow(() -> new NotVisible("template of a year"));
  }

  /**
   * @throws NotVisible if it is no draft of the province
   */
  @Transactional(readOnly = true)
  public YearTemplate draft(UUID jurisdiction, UUID id) {
    YearTemplate template = template(jurisdiction, id);
    if (!template.draft()) {
      throw new NotVisible("draft of a template");
    }
    return template;
  }

  /** The steps with their days in the first year that goes by them, with its holidays. */
  @Transactional(readOnly = true)
  public List<CycleStep> preview(YearTemplate template, UUID jurisdiction, LocalDate begin) {
    return new Schedule(holidays.in(jurisdiction), begin).planned(template.steps());
  }

  /** A draft for years that begin on that day or later, with the steps that would count then. */
  @Transactional
  public Outcome<YearTemplate> begin(UUID jurisdiction, CycleKind kind, LocalDate from, Actor by) {
    if (!from.isAfter(LocalDate.now(clock))) {
      return Outcome.refused("calendar.refused.template-past", STEPS, VietnamTime.date(from));
    }
    Optional<YearTemplate> open =
        store.of(jurisdiction, kind).stream().filter(YearTemplate::draft).findFirst();
    if (open.isPresent()) {
      return Outcome.refused("calendar.refused.template-open", STEPS);
    }
    YearTemplate draft =
        new YearTemplate(
            Ids.next(),
            jurisdiction,
            kind,
            from,
            "",
            TemplateState.DRAFT,
            store.inForce(jurisdiction, kind, from),
            1);
    store.add(draft, act(draft, "calendar.template-begun", "", by));
    return Outcome.done(draft);
  }

  /** Adds the step, or writes it anew. */
  @Transactional
  public Outcome<YearTemplate> put(YearTemplate draft, CycleStep step, Actor by) {
    return draft.put(step).map(after -> saved(after, "calendar.template-step", step.name(), by));
  }

  @Transactional
  public Outcome<YearTemplate> move(YearTemplate draft, CycleStep step, boolean up, Actor by) {
    return draft
        .moved(step, up)
        .map(after -> saved(after, "calendar.template-order", step.name(), by));
  }

  @Transactional
  public Outcome<YearTemplate> drop(YearTemplate draft, CycleStep step, Actor by) {
    return draft
        .without(step)
        .map(after -> saved(after, "calendar.template-without", step.name(), by));
  }

  /** From now on years that begin on its day or later are opened with it. */
  @Transactional
  public Outcome<YearTemplate> issue(YearTemplate draft, String basis, Actor by) {
    if (basis.isBlank()) {
      return Outcome.refused("calendar.refused.no-basis", STEPS);
    }
    YearTemplate issued = draft.inState(TemplateState.IN_FORCE, basis.strip());
    return Outcome.done(saved(issued, "calendar.template-issued", basis.strip(), by));
  }

  /** The draft is given up; it stays on record. */
  @Transactional
  public Outcome<YearTemplate> giveUp(YearTemplate draft, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("calendar.refused.no-reason", STEPS);
    }
    YearTemplate dropped = draft.inState(TemplateState.DROPPED, "");
    return Outcome.done(saved(dropped, "calendar.template-dropped", reason.strip(), by));
  }

  private YearTemplate saved(YearTemplate after, String kind, String said, Actor by) {
    store.save(after, act(after, kind, said, by));
    return after;
  }

  private CalendarAct act(YearTemplate template, String kind, String said, Actor by) {
    Change change = Change.of(template.kind().words(), VietnamTime.date(template.from()), said);
    return CalendarAct.template(template.id(), kind, by, clock.instant(), change);
  }
}
