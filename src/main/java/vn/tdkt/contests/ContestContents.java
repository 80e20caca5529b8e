package vn.tdkt.contests;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.contests.model.PrizeSums;
import vn.tdkt.contests.store.ContestFieldStore;
import vn.tdkt.contests.store.ContestJuryStore;
import vn.tdkt.contests.store.ContestWorkStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;

/** What an edition holds. Who may see it is asked before. */
@Service
public class ContestContents {
  private final ContestFieldStore fields;
  private final ContestWorkStore works;
  private final ContestJuryStore juries;

  ContestContents(ContestFieldStore fields, ContestWorkStore works, ContestJuryStore juries) {
    this.fields = fields;
    this.works = works;
    this.juries = juries;
  }

  @Transactional(readOnly = true)
  public EditionContent of(Edition edition) {
    return new EditionContent(
        fields.of(edition.id()), works.of(edition.id()), fields.prizes(edition.id()));
  }

  @Transactional(readOnly = true)
  public Jury jury(Edition edition) {
    return juries.of(edition.id());
  }

  public boolean isJuror(Edition edition, Actor actor) {
    return jury(edition).jurors().stream()
        .anyMatch(juror -> juror.counts() && juror.account().equals(actor.account()));
  }

  /** What does not agree in an edition. */
  @Transactional(readOnly = true)
  public List<String> questions(Contests.OneEdition one) {
    return PrizeSums.questions(
        of(one.edition()), one.edition().said().participation(), one.series().said().scale());
  }

  /**
   * @throws NotVisible if the edition has no such work
   */
  public Work work(UUID id, Edition edition) {
    return of(edition).works().stream()
        .filter(work -> work.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("contest work"));
  }

  /**
   * @throws NotVisible if the edition has no such field
   */
  public ContestField field(UUID id, Edition edition) {
    return of(edition).fields().stream()
        .filter(field -> field.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("contest field"));
  }
}
