package vn.tdkt.memberships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.store.UnitMemberStore;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Validity;

/** Who joins a unit and who leaves it. Who may say so is asked before. */
@Service
public class MemberKeeping {
  private static final Words WORDS = Words.of("memberships");
  private static final Citation MEMBERS = Citation.of("REQ-10");
  private static final Pattern PHONE = Pattern.compile("[0-9+(). -]{8,20}");

  private final UnitMemberStore store;
  private final Clock clock;

  MemberKeeping(UnitMemberStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @param body the same body in the register, which then answers by its own accounts, or null
   */
  @Transactional
  public Outcome<UnitMember> join(
      UnitView unit, UnitMember.Said said, @Nullable UUID body, LocalDate since, Actor by) {
    UnitMember member =
        new UnitMember(
            Ids.next(),
            unit.jurisdiction().value(),
            unit.id().value(),
            body,
            said,
            Validity.since(since),
            1);
    return checked(member)
        .map(
            fine -> {
              store.add(fine, act("memberships.member-joined", fine, by, null, said.name()));
              return fine;
            });
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<UnitMember> change(
      UnitMember member, UnitMember.Said said, @Nullable UUID body, Actor by) {
    return checked(member.saying(said, body)).map(fine -> saved(fine, member, by));
  }

  private UnitMember saved(UnitMember changed, UnitMember before, Actor by) {
    store.save(
        changed, act("memberships.member-changed", changed, by, before.name(), changed.name()));
    return changed;
  }

  /**
   * From the day after on it is a member no more; whom to call there is then forgotten.
   *
   * @param last its last day as a member
   */
  @Transactional
  public Outcome<UnitMember> leave(UnitMember member, LocalDate last, Actor by) {
    if (member.valid().to() != null) {
      return Outcome.refused("memberships.refused.left-already", MEMBERS);
    }
    if (last.isBefore(member.valid().from())) {
      return Outcome.refused(
          "memberships.refused.left-before", MEMBERS, VietnamTime.date(member.valid().from()));
    }
    UnitMember.Said said = new UnitMember.Said(member.said().kind(), member.name(), "", "");
    UnitMember gone =
        member
            .saying(said, member.body())
            .during(new Validity(member.valid().from(), last.plusDays(1)));
    store.save(gone, act("memberships.member-left", gone, by, null, VietnamTime.date(last)));
    return Outcome.done(gone);
  }

  private Outcome<UnitMember> checked(UnitMember member) {
    return fault(member).<Outcome<UnitMember>>map(Outcome::refused).orElse(Outcome.done(member));
  }

  private Optional<Refusal> fault(UnitMember member) {
    String phone = member.said().phone();
    if (member.name().isEmpty()) {
      return Optional.of(Refusal.of("memberships.refused.nameless", MEMBERS));
    }
    if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
      return Optional.of(Refusal.of("memberships.refused.phone", MEMBERS));
    }
    boolean known =
        store.of(member.unit()).stream()
            .filter(other -> !other.id().equals(member.id()))
            .anyMatch(other -> isSame(other, member));
    return known
        ? Optional.of(Refusal.of("memberships.refused.known", MEMBERS, member.name()))
        : Optional.empty();
  }

  private static boolean isSame(UnitMember one, UnitMember other) {
    LocalDate end = one.valid().to();
    boolean still = end == null || end.isAfter(other.valid().from());
    return still && Texts.folded(one.name()).equals(Texts.folded(other.name()));
  }

  /**
   * Neither contact nor phone goes on record: both are forgotten when they are no longer needed.
   */
  private MembershipAct act(
      String kind, UnitMember member, Actor by, @Nullable String before, String after) {
    Change change = Change.of(WORDS.say("field.member"), before, after);
    return MembershipAct.member(member.id(), kind, by, clock.instant(), change);
  }
}
