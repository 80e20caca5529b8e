package vn.tdkt.initiatives;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.initiatives.store.InitiativeStore;
import vn.tdkt.initiatives.store.RecognitionCounts;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitId;

/** Recognised initiatives for other modules: of a person, and counted. */
@Service
public class RecognisedInitiatives {
  private final InitiativeStore store;
  private final RecognitionCounts counts;

  RecognisedInitiatives(InitiativeStore store, RecognitionCounts counts) {
    this.store = store;
    this.counts = counts;
  }

  /**
   * What a person could bring forward on a day, wherever it was recognised; whoever asks has
   * checked that the asker may know it.
   *
   * @param on recognitions decided later are left out
   */
  @Transactional(readOnly = true)
  public List<RecognisedInitiative> of(PersonId person, LocalDate on) {
    return store.ofPerson(person.value()).stream()
        .filter(file -> file.initiative().counts())
        .flatMap(file -> recognised(file, person, on).stream())
        .toList();
  }

  private static Optional<RecognisedInitiative> recognised(
      InitiativeFile file, PersonId person, LocalDate on) {
    List<RecognisedInitiative.Recognition> recognitions =
        file.recognitions().stream()
            .filter(step -> !step.said().ground().on().isAfter(on))
            .flatMap(
                step ->
                    Optional.ofNullable(step.said().influence()).stream()
                        .map(
                            scope ->
                                new RecognisedInitiative.Recognition(scope, step.said().ground())))
            .sorted(Comparator.comparing(RecognisedInitiative.Recognition::influence))
            .toList();
    Initiative initiative = file.initiative();
    UUID id = person.value();
    return recognitions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RecognisedInitiative(
                initiative.id(),
                initiative.name(),
                initiative.unit(),
                initiative.year(),
                initiative.said().authors().getFirst().is(id),
                recognitions,
                file.used().stream()
                    .filter(use -> id.equals(use.person()))
                    .findFirst()
                    .orElse(null)));
  }

  /** How many were recognised in a month in a scope, by the day of the decision. */
  public record Monthly(YearMonth month, Influence influence, long count) {}

  /**
   * Counted for reports. One that is recognised in a unit and later in the province counts once in
   * each scope, in the month of each decision.
   *
   * @param until the first day that is left out
   */
  @Transactional(readOnly = true)
  public List<Monthly> monthly(UnitId unit, LocalDate from, LocalDate until) {
    return counts.monthly(unit.value(), from, until);
  }
}
