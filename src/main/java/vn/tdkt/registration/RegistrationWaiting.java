package vn.tdkt.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;
import vn.tdkt.registration.store.RoundStore;

/** Registrations that wait for somebody of their unit. */
@Component
@Order(4)
class RegistrationWaiting implements Waiting {
  private static final Words WORDS = Words.of("registration");

  private final RoundStore rounds;

  RegistrationWaiting(RoundStore rounds) {
    this.rounds = rounds;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    UUID unit = access.actor().unit();
    if (unit == null || !access.holds(Permission.REGISTRATION_VIEW)) {
      return List.of();
    }
    Scope place = Scope.unit(access.actor().jurisdiction(), unit);
    return rounds.of(unit).stream().flatMap(round -> item(round, place, access)).toList();
  }

  private static Stream<Item> item(Round round, Scope place, Access access) {
    boolean edits = access.may(Permission.REGISTRATION_EDIT, place);
    boolean approves = access.may(Permission.REGISTRATION_APPROVE, place);
    return switch (round.state()) {
      case DRAFT ->
          edits
              ? Stream.of(item(Band.TO_DO, round, drafted(round), round.deadline()))
              : Stream.empty();
      case SUBMITTED ->
          approves
              ? Stream.of(item(Band.TO_DO, round, "approve", null))
              : edits ? Stream.of(item(Band.PASSED_ON, round, "passed", null)) : Stream.empty();
      case APPROVED -> edits ? Stream.of(item(Band.TO_DO, round, "send", null)) : Stream.empty();
      case SENT -> Stream.empty();
    };
  }

  private static String drafted(Round round) {
    return round.why().isEmpty() ? "draft" : "returned";
  }

  private static Item item(Band band, Round round, String what, @Nullable LocalDate until) {
    return new Item(
        band,
        round.year(),
        WORDS.say("title.of", round.year()),
        WORDS.say("waiting." + what + ".state", round.why()),
        until,
        round.address(),
        WORDS.say("waiting." + what + ".button"));
  }
}
