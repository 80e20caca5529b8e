package vn.tdkt.gatherings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Scope;
import vn.tdkt.gatherings.store.DonationStore;
import vn.tdkt.gatherings.store.OccasionStore;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Profiles;
import vn.tdkt.organisation.UnitId;

/** How donations were given: channel, share of the staff, occasion. Who may is asked before. */
@Service
public class Givings {
  private static final Words WORDS = Words.of("gatherings");
  private static final Citation GIVEN = Citation.of("REQ-79");

  private final DonationStore donations;
  private final OccasionStore occasions;
  private final Profiles profiles;
  private final People people;
  private final GatheringFigures figures;
  private final Clock clock;

  Givings(
      DonationStore donations,
      OccasionStore occasions,
      Profiles profiles,
      People people,
      GatheringFigures figures,
      Clock clock) {
    this.donations = donations;
    this.occasions = occasions;
    this.profiles = profiles;
    this.people = people;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * How many the unit had, as far as the program knows.
   *
   * @param source who says so, in words
   */
  public record KnownStaff(int staff, String source) {}

  /** By the profile of the year, else by who held a post on that day; empty if neither tells. */
  @Transactional(readOnly = true)
  public Optional<KnownStaff> staff(UUID unit, LocalDate on) {
    int profiled = profiles.profile(new UnitId(unit), on.getYear()).staff();
    if (profiled > 0) {
      return Optional.of(
          new KnownStaff(
              profiled, WORDS.say("staff.profile", String.valueOf(on.getYear()), profiled)));
    }
    int posted =
        (int)
            people.inUnit(new UnitId(unit), on).stream()
                .map(post -> post.person())
                .distinct()
                .count();
    return posted == 0
        ? Optional.empty()
        : Optional.of(
            new KnownStaff(posted, WORDS.say("staff.posts", VietnamTime.date(on), posted)));
  }

  /** At which it may have been given: what the block held, or the unit or a block inviting it. */
  @Transactional(readOnly = true)
  public List<Occasion> occasions(Scope place, String year) {
    return occasions.forGifts(place, year);
  }

  /** What cannot be so, or empty. */
  Optional<Refusal> fault(Scope place, String year, Giving giving) {
    if (giving.channel() == DonationChannel.OTHER && giving.named().isBlank()) {
      return Optional.of(Refusal.of("gatherings.refused.channel-unnamed", GIVEN));
    }
    if (giving.channel() != DonationChannel.OTHER && !giving.named().isBlank()) {
      return Optional.of(Refusal.of("gatherings.refused.channel-not-other", GIVEN));
    }
    Givers givers = giving.givers();
    if (givers != null && !givers.possible()) {
      return Optional.of(
          givers.staff() <= 0
              ? Refusal.of("gatherings.refused.no-staff", GIVEN)
              : Refusal.of(
                  "gatherings.refused.more-than-staff", GIVEN, givers.gave(), givers.staff()));
    }
    return giving.occasion() != null && name(place, year, giving.occasion()).isEmpty()
        ? Optional.of(Refusal.of("gatherings.refused.occasion-of-others", GIVEN))
        : Optional.empty();
  }

  private Optional<String> name(Scope place, String year, @Nullable UUID occasion) {
    return occasion == null
        ? Optional.empty()
        : occasions.forGifts(place, year).stream()
            .filter(one -> one.id().equals(occasion))
            .map(one -> one.said().name())
            .findFirst();
  }

  /** Of a giving, as the record tells it. */
  String words(Scope place, String year, Giving giving) {
    return giving.words(name(place, year, giving.occasion()).orElse(""));
  }

  /**
   * Says how a donation was given, or corrects what was said.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Donation> tell(Donation donation, Giving giving, Actor by) {
    Scope place = donation.place();
    Giving told = donation.block() == null ? giving : giving.throughBlock();
    Optional<Refusal> fault = fault(place, donation.year(), told);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    Donation now = donation.given(told);
    Change change =
        Change.of(
            WORDS.say("field.giving"),
            words(place, donation.year(), donation.said().giving()),
            words(place, donation.year(), told));
    donations.save(
        now,
        new GatheringAct(
            "gatherings.donation-told",
            new Act.Subject(GatheringAct.DONATION, donation.id()),
            by,
            clock.instant(),
            List.of(change)));
    figures.changed(now, by);
    return Outcome.done(now);
  }
}
