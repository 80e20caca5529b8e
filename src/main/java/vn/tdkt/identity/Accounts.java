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
import vn.tdkt.access.Scope;
import vn.tdkt.identity.model.OneTimePassword;
import vn.tdkt.identity.store.AccountStore;
import vn.tdkt.identity.store.AccountViews;
import vn.tdkt.identity.store.GrantStore;
import vn.tdkt.identity.store.SessionStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.Validity;

/** What an administrator does with the accounts of a unit or a province, without any e-mail. */
@Service
public class Accounts {
  private static final Citation REQUIREMENT = Citation.of("REQ-198");

  private final ManagedAccounts managed;
  private final AccountViews views;
  private final AccountStore store;
  private final GrantStore grants;
  private final SessionStore sessions;
  private final Passwords passwords;
  private final Clock clock;

  Accounts(
      ManagedAccounts managed,
      AccountViews views,
      AccountStore store,
      GrantStore grants,
      SessionStore sessions,
      Passwords passwords,
      Clock clock) {
    this.managed = managed;
    this.views = views;
    this.store = store;
    this.grants = grants;
    this.sessions = sessions;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** The accounts that this administrator manages, found by part of a name without accents. */
  @Transactional(readOnly = true)
  public List<AccountView> managed(Access by, String search) {
    List<Scope> places = by.places(Permission.ACCOUNT_MANAGE);
    return views.list(places, today()).stream().filter(account -> account.matches(search)).toList();
  }

  /**
   * @throws NotVisible if there is no such account where this administrator manages
   */
  @Transactional(readOnly = true)
  public AccountView account(UUID id, Access by) {
    return managed.visible(id, by);
  }

  /**
   * Opens an account with a password that serves once.
   *
   * @throws NotVisible if the administrator reaches the place of the account or of a role not
   */
  @Transactional
  public Outcome<Issued> create(NewAccount account, Access by) {
    by.require(Permission.ACCOUNT_MANAGE, account.place());
    account.roles().forEach(role -> by.require(Permission.ACCOUNT_MANAGE, role.scope()));
    String password = OneTimePassword.next();
    return add(account, hash(password), true, by.actor())
        .map(id -> new Issued(id, SignIn.login(account.login()), password));
  }

  /** Opens an account with a password that the person knows: samples, the first administrator. */
  @Transactional
  public Outcome<UUID> createWithPassword(NewAccount account, String password, Actor by) {
    return add(account, hash(password), false, by);
  }

  /** The same for several accounts of one password. */
  @Transactional
  public Outcome<UUID> createWithPassword(NewAccount account, HashedPassword password, Actor by) {
    return add(account, password, false, by);
  }

  public HashedPassword hash(String password) {
    return new HashedPassword(passwords.hash(password));
  }

  private Outcome<UUID> add(NewAccount given, HashedPassword password, boolean once, Actor by) {
    NewAccount account = tidy(given);
    if (account.login().isEmpty() || account.fullName().isEmpty()) {
      return Outcome.refused("identity.refused.nameless", REQUIREMENT);
    }
    if (store.loginTaken(account.login())) {
      return Outcome.refused("identity.refused.login-taken", REQUIREMENT, account.login());
    }
    if (account.roles().stream().anyMatch(Accounts::impossible)) {
      return Outcome.refused("identity.refused.role-and-scope", REQUIREMENT);
    }
    UUID id = Ids.next();
    store.add(account, password.hash(), once, act("account-opened", id, by, List.of()));
    account.roles().forEach(role -> grant(id, role, by));
    return Outcome.done(id);
  }

  private void grant(UUID account, Grant role, Actor by) {
    Change change = Change.of(role.scope().kind().words(), null, role.role().words());
    grants.grant(role, Validity.since(today()), act("role-granted", account, by, List.of(change)));
  }

  private static boolean impossible(Grant grant) {
    return !Rights.possible(grant.role(), grant.scope().kind());
  }

  private static NewAccount tidy(NewAccount given) {
    return new NewAccount(
        SignIn.login(given.login()),
        Texts.nfc(given.fullName()),
        given.jurisdiction(),
        given.unit(),
        given.roles());
  }

  /** Gives a new password that serves once, and ends the sessions of the account. */
  @Transactional
  public Outcome<Issued> resetPassword(UUID account, Access by) {
    AccountView view = managed.visible(account, by);
    String password = OneTimePassword.next();
    store.setPassword(
        passwords.hash(password), true, act("password-reset", account, by.actor(), List.of()));
    sessions.endOthers(account, null, clock.instant());
    return Outcome.done(new Issued(account, view.login(), password));
  }

  /** Closes an account with a reason; what it did stays on record. */
  @Transactional
  public Outcome<UUID> close(UUID account, String reason, Access by) {
    if (account.equals(by.actor().account())) {
      return Outcome.refused("identity.refused.own-account", REQUIREMENT);
    }
    if (reason.isBlank()) {
      return Outcome.refused("identity.refused.no-reason", REQUIREMENT);
    }
    return managed.held(account, by).map(view -> close(view, Texts.nfc(reason), by.actor()));
  }

  private UUID close(AccountView account, String reason, Actor by) {
    Change change = Change.of("Lý do", null, reason);
    store.close(reason, act("account-closed", account.id(), by, List.of(change)));
    sessions.endOthers(account.id(), null, clock.instant());
    return account.id();
  }

  /**
   * Corrects the name of a person and the place to which the account belongs; the roles stay.
   *
   * @throws NotVisible if the administrator does not reach the new place
   */
  @Transactional
  public Outcome<UUID> correct(UUID account, Correction correction, Access by) {
    by.require(Permission.ACCOUNT_MANAGE, correction.place());
    if (correction.fullName().isEmpty()) {
      return Outcome.refused("identity.refused.nameless", REQUIREMENT);
    }
    return managed.held(account, by).map(view -> correct(view, correction, by.actor()));
  }

  private UUID correct(AccountView account, Correction correction, Actor by) {
    List<Change> changes = correction.of(account);
    if (!changes.isEmpty()) {
      IdentityAct act = act("account-corrected", account.id(), by, changes);
      store.correct(correction.fullName(), correction.place(), act);
    }
    return account.id();
  }

  private IdentityAct act(String what, UUID account, Actor by, List<Change> changes) {
    return new IdentityAct(what, account, by, clock.instant(), changes);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
