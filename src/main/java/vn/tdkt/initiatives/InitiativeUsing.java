package vn.tdkt.initiatives;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.honours.Honours;
import vn.tdkt.honours.Title;
import vn.tdkt.initiatives.store.InitiativeStore;
import vn.tdkt.initiatives.store.UseStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;

/** Notes for which title or form an initiative has served. Who may is asked before. */
@Service
public class InitiativeUsing {
  private static final Citation USED = Citation.of("REQ-80");

  private final InitiativeStore initiatives;
  private final UseStore uses;
  private final Honours honours;
  private final Clock clock;

  InitiativeUsing(InitiativeStore initiatives, UseStore uses, Honours honours, Clock clock) {
    this.initiatives = initiatives;
    this.uses = uses;
    this.honours = honours;
    this.clock = clock;
  }

  /** What persons are called or given, in the order of the law. */
  @Transactional(readOnly = true)
  public List<Title> titles() {
    return honours.titles().stream().filter(Title::person).toList();
  }

  /**
   * @param title the code of one of {@link #titles}
   * @param year the label of the emulation year of the title
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the initiative since it was seen
   */
  @Transactional
  public Outcome<InitiativeUse> use(
      InitiativeFile seen,
      Contributor author,
      String title,
      String year,
      String decision,
      Actor by) {
    Initiative initiative = seen.initiative();
    String name =
        titles().stream()
            .filter(one -> one.code().equals(title))
            .map(Title::name)
            .findFirst()
            .orElse(title);
    InitiativeUse use =
        new InitiativeUse(
            Ids.next(),
            initiative.id(),
            author.person(),
            author.name(),
            title,
            name,
            year,
            decision,
            null);
    return seen.serves(use)
        .map(
            fine -> {
              Change told = Change.of(fine.author(), null, name + " " + year);
              initiatives.move(initiative, act("initiatives.used", fine, by, told));
              uses.add(fine);
              return fine;
            });
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the initiative since it was seen
   */
  @Transactional
  public Outcome<InitiativeUse> takeBack(
      InitiativeFile seen, InitiativeUse use, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("initiatives.refused.no-reason", USED);
    }
    if (!use.counts()) {
      return Outcome.refused("initiatives.refused.voided-already", USED);
    }
    Change told = Change.of(use.author(), use.titleName() + " " + use.year(), reason.strip());
    initiatives.move(seen.initiative(), act("initiatives.use-taken-back", use, by, told));
    uses.voidIt(use, reason.strip());
    return Outcome.done(use);
  }

  private InitiativeAct act(String kind, InitiativeUse use, Actor by, Change told) {
    UUID id = use.initiative();
    return InitiativeAct.on(InitiativeAct.INITIATIVE, id, kind, by, clock.instant(), List.of(told));
  }
}
