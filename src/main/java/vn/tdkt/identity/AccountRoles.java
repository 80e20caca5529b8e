package vn.tdkt.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Rights;
import vn.tdkt.identity.store.GrantStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * How the roles of an account change after it was opened. An administrator gives and takes only
 * what lies within the own reach, from today on: who could do what in the past stays as it was.
 */
@Service
public class AccountRoles {
  private static final Citation AUDITED = Citation.of("REQ-198");
  private static final Citation WITHIN_REACH = Citation.of("REQ-194");
  private static final Words WORDS = Words.of("identity");

  private final ManagedAccounts managed;
  private final GrantStore grants;
  private final Clock clock;

  AccountRoles(ManagedAccounts managed, GrantStore grants, Clock clock) {
    this.managed = managed;
    this.grants = grants;
    this.clock = clock;
  }

  /** The roles granted to an account, those that are over left out. */
  @Transactional(readOnly = true)
  public List<GrantedRole> of(UUID account, Access by) {
    return grants.open(managed.visible(account, by).id(), today());
  }

  /** Those of them that this administrator may take away or hand over. */
  @Transactional(readOnly = true)
  public List<GrantedRole> within(UUID account, Access by) {
    return of(account, by).stream().filter(role -> reaches(by, role.grant())).toList();
  }

  /**
   * Gives an account one more role.
   *
   * @throws NotVisible if the administrator does not reach the place of the role
   */
  @Transactional
  public Outcome<UUID> give(UUID account, NewRole role, Access by) {
    by.require(Permission.ACCOUNT_MANAGE, role.grant().scope());
    if (!Rights.possible(role.grant().role(), role.grant().scope().kind())) {
      return Outcome.refused("identity.refused.role-and-scope", WITHIN_REACH);
    }
    if (role.valid().from().isBefore(today())) {
      return Outcome.refused("identity.refused.past", AUDITED);
    }
    return managed.held(account, by).then(view -> add(view.id(), role, by.actor()));
  }

  private Outcome<UUID> add(UUID account, NewRole role, Actor by) {
    boolean held =
        grants.open(account, role.valid().from()).stream()
            .anyMatch(other -> other.grant().equals(role.grant()));
    if (held) {
      return Outcome.refused(
          "identity.refused.held-already", AUDITED, role.grant().role().words(), role.place());
    }
    String told = role.grant().role().words() + " " + role.valid().words();
    Change change = Change.of(role.place(), null, told);
    grants.grant(role.grant(), role.valid(), act("role-granted", account, by, List.of(change)));
    return Outcome.done(account);
  }

  /** Ends a role from a day on. */
  @Transactional
  public Outcome<UUID> end(UUID account, UUID role, Parting parting, Access by) {
    GrantedRole ended =
        within(account, by).stream()
            .filter(one -> one.id().equals(role))
            .findFirst()
            .orElseThrow(() -> new NotVisible("role"));
    if (!ended.reaches(parting.on())) {
      return Outcome.refused("identity.refused.ends-before", AUDITED, ended.valid().words());
    }
    return fit(account, List.of(ended), parting, by)
        .then(fit -> managed.held(account, by))
        .map(view -> end(ended, parting, view.id(), by.actor()));
  }

  private UUID end(GrantedRole role, Parting parting, UUID account, Actor by) {
    Change change = Change.of(role.place(), role.grant().role().words(), told(parting));
    grants.end(role, parting, act("role-ended", account, by, List.of(change)));
    return account;
  }

  /**
   * Passes all roles of an account to a colleague in one act: what waits for the one waits for the
   * other from that day on, because work belongs to the role and not to the person.
   */
  @Transactional
  public Outcome<UUID> handOver(UUID account, UUID colleague, Parting parting, Access by) {
    List<GrantedRole> passed =
        within(account, by).stream().filter(role -> role.reaches(parting.on())).toList();
    if (passed.isEmpty() || account.equals(colleague)) {
      return Outcome.refused("identity.refused.nothing-to-pass", AUDITED);
    }
    return fit(account, passed, parting, by)
        .then(fit -> managed.held(account, by))
        .then(
            giver ->
                managed
                    .held(colleague, by)
                    .map(taker -> pass(giver, taker, passed, parting, by.actor())));
  }

  private UUID pass(
      AccountView giver, AccountView taker, List<GrantedRole> passed, Parting parting, Actor by) {
    List<GrantedRole> has = grants.open(taker.id(), parting.on());
    List<GrantedRole> taken =
        passed.stream()
            .filter(one -> has.stream().noneMatch(other -> other.covers(one, parting.on())))
            .toList();
    String to = WORDS.say("role.passed", taker.fullName(), told(parting));
    List<Change> changes =
        passed.stream().map(one -> Change.of(one.title(), giver.fullName(), to)).toList();
    grants.pass(
        passed,
        taken,
        parting,
        act("roles-handed-over", giver.id(), by, changes),
        act("roles-taken-over", taker.id(), by, changes));
    return giver.id();
  }

  /** Whether these roles of the account may end so. */
  private Outcome<List<GrantedRole>> fit(
      UUID account, List<GrantedRole> ended, Parting parting, Access by) {
    if (parting.reason().isBlank()) {
      return Outcome.refused("identity.refused.no-reason", AUDITED);
    }
    if (parting.on().isBefore(today())) {
      return Outcome.refused("identity.refused.past", AUDITED);
    }
    return account.equals(by.actor().account()) && leavesNobody(ended, parting.on(), by)
        ? Outcome.refused("identity.refused.own-administration", AUDITED)
        : Outcome.done(ended);
  }

  /** Whether the administrator could no longer manage a place managed so far, from that day on. */
  private boolean leavesNobody(List<GrantedRole> ended, LocalDate on, Access by) {
    List<Grant> kept =
        grants.open(by.actor().account(), on).stream()
            .filter(role -> role.valid().contains(on) && !ended.contains(role))
            .map(GrantedRole::grant)
            .toList();
    Access left = new Access(by.actor(), kept);
    return ended.stream()
        .filter(GrantedRole::administers)
        .anyMatch(role -> !reaches(left, role.grant()));
  }

  private static boolean reaches(Access by, Grant grant) {
    return by.may(Permission.ACCOUNT_MANAGE, grant.scope());
  }

  private static String told(Parting parting) {
    return WORDS.say("role.parting", VietnamTime.date(parting.on()), parting.reason());
  }

  private IdentityAct act(String what, UUID account, Actor by, List<Change> changes) {
    return new IdentityAct(what, account, by, clock.instant(), changes);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
