package vn.tdkt.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.documents.Evidence;
import vn.tdkt.documents.Evidences;
import vn.tdkt.documents.Files;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.facts.store.FactEvidenceStore;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;

/**
 * What proves the figures of units: files entered once, pinned to a page. Who may enter or read the
 * figure is asked before; what is restricted shows only to those who may open it (REQ-192).
 */
@Service
public class FactEvidence {
  public static final Citation EVIDENCE = Citation.of("REQ-102");

  private final FactEvidenceStore store;
  private final Evidences evidences;
  private final Files files;
  private final CountedFigures counted;
  private final Clock clock;

  FactEvidence(
      FactEvidenceStore store,
      Evidences evidences,
      Files files,
      CountedFigures counted,
      Clock clock) {
    this.store = store;
    this.evidences = evidences;
    this.files = files;
    this.counted = counted;
    this.clock = clock;
  }

  /**
   * The papers of these facts of one unit, by fact, in the order in which they were attached; those
   * of files that are no longer in use are left out.
   */
  @Transactional(readOnly = true)
  public Map<UUID, List<FactPaper>> of(Collection<UUID> facts, Scope unit, Access reader) {
    boolean open = reader.may(Permission.RESTRICTED_VIEW, unit);
    return papers(facts)
        .filter(paper -> open || !paper.place().restricted())
        .collect(groupingBy(FactPaper::fact));
  }

  /** The same, as far as whoever sees the figures may know of them. */
  @Transactional(readOnly = true)
  public Map<UUID, List<FactPaper>> unrestricted(Collection<UUID> facts) {
    return papers(facts)
        .filter(paper -> !paper.place().restricted())
        .collect(groupingBy(FactPaper::fact));
  }

  private Stream<FactPaper> papers(Collection<UUID> facts) {
    List<FactEvidenceStore.Kept> kept = facts.isEmpty() ? List.of() : store.of(facts);
    if (kept.isEmpty()) {
      return Stream.empty();
    }
    Map<UUID, Evidence> places =
        evidences.of(kept.stream().map(FactEvidenceStore.Kept::attachment).toList()).stream()
            .collect(toMap(Evidence::id, Function.identity()));
    return kept.stream()
        .flatMap(use -> Stream.ofNullable(places.get(use.attachment())).map(use::paper));
  }

  /** The records from which the figure of that time is counted: they prove it themselves. */
  @Transactional(readOnly = true)
  public Optional<String> register(Indicator figure, Fact fact) {
    return Optional.ofNullable(counted.of(figure.unit()).get(figure.id()))
        .filter(from -> from.covers(fact.span()))
        .map(from -> from.what().register());
  }

  /**
   * Attaches a file of the figure's own unit; the same place twice is there once.
   *
   * @param page from 1; null for the whole file
   * @throws NotVisible if there is no such file for this person
   */
  @Transactional
  public Outcome<UUID> attach(
      Indicator figure, Fact fact, UUID file, @Nullable Integer page, Access by) {
    StoredFile stored = files.get(file);
    if (!stored.unit().equals(figure.unit())
        || (stored.restricted() && !by.may(Permission.RESTRICTED_VIEW, stored.scope()))) {
      throw new NotVisible("file");
    }
    Optional<String> register = register(figure, fact);
    if (register.isPresent()) {
      return Outcome.refused(
          "facts.refused.evidence-counted", EVIDENCE, named(figure, fact), register.get());
    }
    return evidences
        .pin(file, page, null, by.actor())
        .map(
            place -> {
              Change change =
                  new Change(named(figure, fact), null, place.fileName(), place.restricted());
              store.add(Ids.next(), fact, place, act("evidence-attached", figure, by, change));
              return fact.id();
            });
  }

  /** Takes a paper off a figure, with the reason; the file itself stays. */
  @Transactional
  public Outcome<UUID> remove(Indicator figure, Fact fact, UUID paper, String reason, Access by) {
    if (reason.isBlank()) {
      return Outcome.refused("facts.refused.no-evidence-reason", EVIDENCE);
    }
    Scope unit = Scope.unit(figure.jurisdiction(), figure.unit());
    Evidence gone =
        of(List.of(fact.id()), unit, by).getOrDefault(fact.id(), List.of()).stream()
            .filter(one -> one.id().equals(paper))
            .map(FactPaper::place)
            .findFirst()
            .orElseThrow(() -> new NotVisible("evidence"));
    Change change =
        new Change(named(figure, fact), gone.fileName(), reason.strip(), gone.restricted());
    store.withdraw(paper, reason.strip(), act("evidence-removed", figure, by, change));
    return Outcome.done(fact.id());
  }

  private static String named(Indicator figure, Fact fact) {
    return figure.what() + ", " + fact.span().words();
  }

  private FactAct act(String what, Indicator figure, Access by, Change change) {
    return new FactAct(what, figure.unit(), by.actor(), clock.instant(), List.of(change));
  }
}
