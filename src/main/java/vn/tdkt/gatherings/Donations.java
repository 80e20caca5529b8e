package vn.tdkt.gatherings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Scope;
import vn.tdkt.gatherings.model.SameGift;
import vn.tdkt.gatherings.store.DonationStore;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/** Who paid how much into which fund. Who may note it is asked before. */
@Service
public class Donations {
  private static final Words WORDS = Words.of("gatherings");
  private static final Citation RECORDED = Citation.of("REQ-78");
  private static final Citation ONCE = Citation.of("REQ-164");

  private final DonationStore donations;
  private final GatheringPlaces places;
  private final Givings givings;
  private final GatheringFigures figures;
  private final Clock clock;

  Donations(
      DonationStore donations,
      GatheringPlaces places,
      Givings givings,
      GatheringFigures figures,
      Clock clock) {
    this.donations = donations;
    this.places = places;
    this.givings = givings;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * A donation with the names of who paid and of the occasion.
   *
   * @param occasion at which it was given; empty where nobody said
   */
  public record Line(Donation donation, String unit, String occasion) {}

  /** What was given at an occasion, as far as the person reaches it, the latest first. */
  @Transactional(readOnly = true)
  public List<Line> at(Occasion occasion, Access access) {
    return seenBy(access, occasion.year()).stream()
        .filter(line -> line.donation().counts())
        .filter(line -> occasion.id().equals(line.donation().said().giving().occasion()))
        .toList();
  }

  /** The donations of a year that somebody reaches, the latest first, with what was voided. */
  @Transactional(readOnly = true)
  public List<Line> seenBy(Access access, String year) {
    return donations.in(places.seen(access, year), year);
  }

  /**
   * @throws NotVisible if there is no such donation that counts, or others keep it
   */
  @Transactional(readOnly = true)
  public Donation kept(UUID id, Access access) {
    return donations
        .find(id)
        .filter(donation -> donation.counts() && mayKeep(donation, access))
        .orElseThrow(() -> new NotVisible("donation"));
  }

  /** The unit that paid, and whoever leads the block through which it was collected. */
  @Transactional(readOnly = true)
  public boolean mayKeep(Donation donation, Access access) {
    UUID block = donation.block();
    UUID province = donation.jurisdiction();
    return places.mayKeep(Scope.unit(province, donation.unit()), access)
        || (block != null && places.mayKeep(Scope.block(province, block), access));
  }

  /** What the same unit has on record already and may be the same money (REQ-164). */
  @Transactional(readOnly = true)
  public List<Donation> like(UUID unit, Donation.Said said) {
    return SameGift.like(said, donations.of(unit));
  }

  /**
   * @param place the block through which it was collected, or the unit that paid alone
   * @param another whether somebody has said that it is not one of those that are alike
   */
  @Transactional
  public Outcome<Donation> donate(
      Scope place, UUID unit, String year, Donation.Said told, boolean another, Actor by) {
    Donation.Said said = place.block() == null ? told : told.given(told.giving().throughBlock());
    if (said.amount() <= 0) {
      return Outcome.refused("gatherings.refused.no-amount", RECORDED);
    }
    if (said.on().isAfter(LocalDate.now(clock))) {
      return Outcome.refused("gatherings.refused.future", RECORDED);
    }
    Optional<Refusal> fault = givings.fault(place, year, said.giving());
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    if (!another && !like(unit, said).isEmpty()) {
      return Outcome.refused("gatherings.refused.maybe-same", ONCE);
    }
    Donation donation =
        new Donation(Ids.next(), place.jurisdiction(), place.block(), unit, year, said, null, 1);
    donations.add(donation, act("gatherings.donation-noted", donation, by, words(donation)));
    figures.changed(donation, by);
    return Outcome.done(donation);
  }

  /**
   * The same money told again: the names of its sections are added, and how it was given where
   * nobody had said that yet.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Donation> alsoIn(Donation donation, Donation.Said again, Actor by) {
    Donation told = donation.alsoIn(again);
    Optional<Refusal> fault = givings.fault(told.place(), told.year(), told.said().giving());
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    String sections = String.join("; ", again.sections());
    donations.save(told, act("gatherings.donation-same", told, by, sections));
    figures.changed(told, by);
    return Outcome.done(told);
  }

  @Transactional
  public Outcome<Donation> voidIt(Donation donation, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("gatherings.refused.no-reason", RECORDED);
    }
    donations.voidIt(
        donation, reason.strip(), act("gatherings.donation-voided", donation, by, reason.strip()));
    figures.changed(donation, by);
    return Outcome.done(donation);
  }

  private String words(Donation donation) {
    Donation.Said said = donation.said();
    String paid =
        WORDS.say("donation", VietnameseNumber.format(Score.of(said.amount())), said.fund());
    String given = givings.words(donation.place(), donation.year(), said.giving());
    return given.isEmpty() ? paid : paid + "; " + given;
  }

  private GatheringAct act(String kind, Donation donation, Actor by, String said) {
    return new GatheringAct(
        kind,
        new Act.Subject(GatheringAct.DONATION, donation.id()),
        by,
        clock.instant(),
        List.of(Change.of(WORDS.say("field.donation"), null, said)));
  }
}
